// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/evaluate/evaluation.h"
#include "sla/evaluate/windows.h"
#include "sla/evidence/by_service.h"
#include "sla/evidence/judging_input.h"
#include "sla/exclude/service_hours.h"
#include "sla/measure/measured_outage.h"

namespace makegood::sla
{

/// Measurement of one service, before any exclusion.
struct Measured {
    std::vector<MeasuredOutage>
        outages; ///< all outages of the loaded checks, in time order; for bucket kinds those of the period
    IntervalSet unknown; ///< part of the elapsed period that some probe does not cover
    IntervalSet uncovered; ///< the same, for interval-mean too; there empty without an `interval`
    std::optional<Integer> num; ///< interval-mean: its fraction
    Integer den = 0;
    Integer samplesPerBucket = 1; ///< interval-mean: den is this many times the buckets left
    IntervalSet measured; ///< interval-mean: the buckets left
    std::int64_t excused = 0; ///< failed checks in the period that `unless_down` excuses
    std::optional<IntervalSet> hours; ///< service hours in the period; absent: all of it
};

/// What takes samples out before they are measured.
struct LeftOut {
    const JudgedWindows &windows; ///< whose accepted time is left out
    const IntervalSet &excluded; ///< incident time excluded for availability; for interval-mean alone
    const ServiceHours &hours;
};

/// Milliseconds of the time, each part with its share (docs/rules.md, section 25).
Fraction weighed(const IntervalSet &time, std::span<const SharedOutage> shared);
Duration roundedUp(const Fraction &ms);

/// The sets and lengths of the availability (docs/rules.md, section 6). All sets lie in the period; those of
/// a group are empty, its lengths are the sums of its services'.
struct Figures {
    IntervalSet downtime;
    IntervalSet maintenance; ///< excluded from the measured time as maintenance
    IntervalSet causes; ///< excluded by cause
    IntervalSet outsideHours; ///< outside service hours
    IntervalSet measured;
    Duration measuredLength{};
    Duration base{}; ///< of which downtime is a share: the measured length, or the denominator for it
    Fraction down = 0; ///< milliseconds of downtime, by shares; not rounded
    std::vector<SharedOutage> shared; ///< outages whose share is not one
    std::optional<Integer> num; ///< absent when nothing was measured
    Integer den = 0;
    Integer samplesPerBucket = 1; ///< interval-mean: den is this many times the buckets left

    /// Milliseconds of downtime in a part of the period, by shares.
    Fraction downIn(const Interval &part) const;
    /// Makes num and den from base and downtime (docs/rules.md, sections 6 and 25); an interval-mean has its
    /// own without a denominator.
    void settle();
};

/// Measures the service's samples by the rule of its class.
Measured measureService(const JudgingInput &input, const ServiceClass &serviceClass,
                        const std::string &service, const ServiceEvidence &evidence, const LeftOut &out);

/// Subtracts time outside service hours, accepted maintenance (that of the period), excluded causes and, by
/// `noData`, unknown time. `shared` are the outages that count by a share.
Figures countTime(const JudgingInput &input, const Measure &measure, NoData noData, const Measured &measured,
                  const IntervalSet &accepted, const IntervalSet &excluded,
                  std::span<const SharedOutage> shared);

} // namespace makegood::sla
