// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/probe_schedule.h"

#include <algorithm>

namespace makegood::feeds
{

ProbeSchedule::ProbeSchedule(Duration interval, std::optional<Instant> lastProbe)
    : m_interval(interval)
{
    if (lastProbe)
        m_last = slotOf(*lastProbe);
}

Instant ProbeSchedule::slotOf(Instant now) const
{
    const Duration since = now.time_since_epoch();
    Duration over = since % m_interval;
    if (over < Duration::zero())
        over += m_interval;
    return now - over;
}

bool ProbeSchedule::isDue(Instant now) const
{
    return !m_last || slotOf(now) > *m_last;
}

Instant ProbeSchedule::nextAfter(Instant now) const
{
    const Instant next = slotOf(now) + m_interval;
    return m_last ? std::max(next, *m_last + m_interval) : next;
}

std::optional<Interval> ProbeSchedule::pauseBefore(Instant now,
                                                   const std::optional<Instant> &lastRecorded) const
{
    if (!lastRecorded)
        return std::nullopt;
    const Interval out{slotOf(*lastRecorded) + m_interval, slotOf(now)};
    return out.empty() ? std::nullopt : std::optional(out);
}

} // namespace makegood::feeds
