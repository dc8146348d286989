// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_versions.h"

#include <algorithm>
#include <set>

namespace makegood::feeds
{

namespace
{

std::pair<int, Instant> rank(const CalendarEvent &event)
{
    return {event.sequence, event.stamp.value_or(Instant{})};
}

bool isCancelled(const CalendarEvent &event)
{
    return event.window.status == WindowStatus::Cancelled;
}

} // namespace

std::vector<CalendarEvent> newestOf(std::vector<CalendarEvent> versions, std::vector<CalendarRemark> &ignored)
{
    if (versions.empty())
        return versions;
    std::stable_sort(versions.begin(), versions.end(),
                     [](const CalendarEvent &a, const CalendarEvent &b) { return rank(b) < rank(a); });
    const auto older = std::find_if(versions.begin(), versions.end(), [&](const CalendarEvent &e) {
        return rank(e) != rank(versions.front());
    });
    for (auto v = older; v != versions.end(); ++v)
        ignored.push_back(
            {v->line, "an older version of '" + v->window.uid + "', which stands here in a newer one"});

    std::set<Instant> cancelled;
    const CalendarEvent *bare = nullptr;
    for (auto v = versions.begin(); v != older; ++v) {
        if (!v->times.start)
            bare = &*v; // only a cancellation lacks times
        else if (isCancelled(*v))
            cancelled.insert(v->times.start->instant());
    }
    std::vector<CalendarEvent> out;
    if (bare != nullptr) {
        // The version that it cancels: beside it, else the newest one before it that has times.
        auto from = std::find_if(versions.begin(), versions.end(),
                                 [](const CalendarEvent &e) { return e.times.start.has_value(); });
        for (auto v = from; v != versions.end() && rank(*v) == rank(*from); ++v) {
            out.push_back(*bare);
            out.back().times = v->times;
        }
        if (out.empty())
            out.push_back(*bare);
        return out;
    }
    for (auto v = versions.begin(); v != older; ++v)
        if (isCancelled(*v) || cancelled.count(v->times.start->instant()) == 0)
            out.push_back(std::move(*v));
    return out;
}

} // namespace makegood::feeds
