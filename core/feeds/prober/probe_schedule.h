// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/time/interval.h"

namespace makegood::feeds
{

/// When a prober looks: at the multiples of its interval since 1970-01-01T00:00:00Z, each of them at most
/// once. A multiple that is late by the interval or more is not made up for: nobody looked then.
class ProbeSchedule
{
public:
    /// `lastProbe`: when an earlier run looked last.
    ProbeSchedule(Duration interval, std::optional<Instant> lastProbe);

    /// The multiple at or before `now`.
    Instant slotOf(Instant now) const;
    /// Whether the multiple at or before `now` is still to be looked at.
    bool isDue(Instant now) const;
    /// The first multiple after `now` that may be looked at.
    Instant nextAfter(Instant now) const;
    /// The multiples between that of `lastRecorded` and that of `now`: from the first of them up to, and
    /// without, that of `now`. Empty: none lies between.
    std::optional<Interval> pauseBefore(Instant now, const std::optional<Instant> &lastRecorded) const;
    /// The multiple of `now` is looked at.
    void looked(Instant now) { m_last = slotOf(now); }

private:
    Duration m_interval;
    std::optional<Instant> m_last; ///< a multiple
};

} // namespace makegood::feeds
