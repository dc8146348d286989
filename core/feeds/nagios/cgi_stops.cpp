// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/cgi_stops.h"

#include <algorithm>

#include "sla/time/interval_set.h"

namespace makegood::feeds
{

CgiStops::CgiStops(const Interval &page)
    : m_open{{{std::chrono::floor<std::chrono::seconds>(page.start),
               std::chrono::ceil<std::chrono::seconds>(page.end)},
              {}}}
{
}

std::optional<Interval> CgiStops::next()
{
    while (!m_open.empty() && m_open.back().still) {
        const Part part = m_open.back();
        m_open.pop_back();
        settle(part);
    }
    if (m_open.empty())
        return std::nullopt;
    if (m_left == 0) { // what is not known to have been watched counts as not watched
        m_isCoarse = true;
        for (const Part &part : m_open)
            m_found.push_back(part.when);
        m_open.clear();
        return std::nullopt;
    }
    --m_left;
    return m_open.back().when;
}

// Halves what is partly still: of the second half the rest is known as soon as the first one is.
void CgiStops::settle(const Part &part)
{
    if (*part.still == Duration::zero())
        return;
    if (*part.still == part.when.length()) {
        m_found.push_back(part.when);
        return;
    }
    const Instant middle = std::chrono::floor<std::chrono::seconds>(part.when.start + part.when.length() / 2);
    m_open.push_back({{middle, part.when.end}, {}});
    m_open.push_back({{part.when.start, middle}, {}});
}

Expected<void> CgiStops::take(const CgiAnswer &answer)
{
    const auto still = secondsNotRunning(answer);
    if (!still)
        return tl::unexpected(still.error());
    Part &part = m_open.back();
    if (*still > part.when.length())
        return refused("the answer cannot be used: it tells of more time than was asked for");
    part.still = *still;
    return {};
}

std::vector<Interval> CgiStops::found() const
{
    const IntervalSet joined(m_found);
    const auto all = joined.intervals();
    return {all.begin(), all.end()};
}

void applyStops(RawChanges &series, const std::vector<Interval> &stops, const Interval &page)
{
    for (const Interval &stop : stops) {
        std::vector<RawChange> &all = series.changes;
        const auto from = std::ranges::lower_bound(all, stop.start, {}, &RawChange::at);
        const auto to = std::ranges::upper_bound(all, stop.end, {}, &RawChange::at);
        std::optional<RawChange> after;
        if (to != all.begin() && stop.end < page.end)
            after = *(to - 1);
        const auto place = all.erase(from, to);
        std::vector<RawChange> changes{{stop.start, CheckState::Unknown, "Nagios did not run"}};
        if (after) {
            after->at = stop.end;
            changes.push_back(*after);
        }
        all.insert(place, changes.begin(), changes.end());
    }
}

} // namespace makegood::feeds
