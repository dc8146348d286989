// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/samples/request_count.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace makegood::sla
{

void joinRequests(RequestCount &into, const RequestCount &other)
{
    const bool conflict = into.conflict || other.conflict
        || std::tie(into.total, into.failed) != std::tie(other.total, other.failed);
    // The worse: more failed, or as many of fewer.
    if (std::tie(other.failed, into.total) > std::tie(into.failed, other.total))
        into = other;
    into.conflict = conflict;
}

RequestSeriesBuilder::RequestSeriesBuilder(std::string service, std::string probe)
    : m_series{std::move(service), std::move(probe), {}, {}}
{
}

std::uint32_t RequestSeriesBuilder::addSource(const std::string &source)
{
    const auto known = std::find(m_series.sources.begin(), m_series.sources.end(), source);
    const auto index = static_cast<std::uint32_t>(known - m_series.sources.begin());
    if (known == m_series.sources.end())
        m_series.sources.push_back(source);
    return index;
}

void RequestSeriesBuilder::add(RequestCount row)
{
    m_series.counts.push_back(row);
}

RequestSeries RequestSeriesBuilder::build()
{
    std::vector<RequestCount> &all = m_series.counts;
    std::stable_sort(all.begin(), all.end(),
                     [](const RequestCount &a, const RequestCount &b) { return a.from < b.from; });
    std::vector<RequestCount> joined;
    joined.reserve(all.size());
    for (const RequestCount &row : all) {
        if (joined.empty() || joined.back().from != row.from)
            joined.push_back(row);
        else
            joinRequests(joined.back(), row);
    }
    all = std::move(joined);
    return std::move(m_series);
}

} // namespace makegood::sla
