// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "sla/samples/check_series_builder.h"

namespace makegood::feeds
{

/// Collects the checks of many series in bounded memory: checks that wait are packed into chunks whenever
/// there are many.
class CheckCollector
{
public:
    /// `origin` names the file; at most `mostWaiting` checks wait unpacked.
    explicit CheckCollector(std::string origin, std::size_t mostWaiting = 16'000'000);

    /// `series` are numbered from 0 on.
    void add(std::size_t series, Instant at, CheckState state, int line)
    {
        if (series >= m_series.size())
            grow(series);
        One &one = m_series[series];
        one.waiting.add(at, state, {0, static_cast<std::uint32_t>(line)});
        if (++m_waiting >= m_mostWaiting)
            pack();
    }

    /// The checks of one series under its name; leaves the series empty.
    CheckSeries build(std::size_t series, const std::string &service, const std::string &probe);

private:
    struct One {
        CheckSeriesBuilder waiting;
        std::vector<std::shared_ptr<const CheckChunk>> packed;
    };
    void grow(std::size_t series);
    void pack();

    std::string m_origin;
    std::size_t m_mostWaiting;
    std::size_t m_waiting = 0;
    std::deque<One> m_series;
};

} // namespace makegood::feeds
