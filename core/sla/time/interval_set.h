// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "sla/time/interval.h"

namespace makegood::sla
{

/// A set of instants as sorted, disjoint, non-touching, non-empty intervals (docs/rules.md, section 1):
/// touching intervals are joined and empty ones are dropped, so that no instant is counted or subtracted
/// twice.
class IntervalSet
{
public:
    IntervalSet() = default;
    IntervalSet(Interval interval); ///< empty intervals give the empty set
    explicit IntervalSet(std::vector<Interval> intervals); ///< in any order, overlapping or not

    std::span<const Interval> intervals() const & { return m_intervals; }
    /// Deleted: a loop over the span of a temporary set would read freed memory.
    std::span<const Interval> intervals() const && = delete;
    bool empty() const { return m_intervals.empty(); }
    Duration length() const; ///< sum of the lengths
    bool contains(Instant at) const;
    bool meets(const Interval &interval) const;

    IntervalSet united(const IntervalSet &other) const;
    IntervalSet intersected(const IntervalSet &other) const;
    IntervalSet without(const IntervalSet &other) const;

    /// The oldest part whose length is at most `allowance`; the last interval may be cut.
    IntervalSet oldest(Duration allowance) const;

    bool operator==(const IntervalSet &) const = default;

private:
    std::vector<Interval> m_intervals;
};

} // namespace makegood::sla
