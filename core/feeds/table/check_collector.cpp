// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/check_collector.h"

namespace makegood::feeds
{

CheckCollector::CheckCollector(std::string origin, std::size_t mostWaiting)
    : m_origin(std::move(origin))
    , m_mostWaiting(mostWaiting)
{
}

void CheckCollector::grow(std::size_t series)
{
    while (m_series.size() <= series) {
        m_series.push_back({CheckSeriesBuilder({}, {}), {}});
        m_series.back().waiting.addSource(m_origin);
    }
}

void CheckCollector::pack()
{
    for (One &one : m_series) {
        const CheckSeries built = one.waiting.build();
        one.packed.insert(one.packed.end(), built.chunks().begin(), built.chunks().end());
        one.waiting = CheckSeriesBuilder({}, {});
        one.waiting.addSource(m_origin);
    }
    m_waiting = 0;
}

CheckSeries CheckCollector::build(std::size_t series, const std::string &service, const std::string &probe)
{
    if (series >= m_series.size())
        return {service, probe, {}};
    One &one = m_series[series];
    CheckSeriesBuilder builder = std::move(one.waiting);
    for (const auto &chunk : one.packed)
        builder.add(*chunk);
    const CheckSeries built = builder.build();
    one = {CheckSeriesBuilder({}, {}), {}};
    return {service, probe, {built.chunks().begin(), built.chunks().end()}};
}

} // namespace makegood::feeds
