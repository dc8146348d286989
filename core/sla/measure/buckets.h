// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "sla/exact/fraction.h"
#include "sla/measure/measured_outage.h"

namespace makegood
{

/// Samples of one bucket and how many of them failed.
struct Tally {
    std::uint64_t all = 0;
    std::uint64_t failed = 0;

    /// More than `threshold` of them failed, strictly; false when there are none.
    bool isBad(const Fraction &threshold) const
    {
        return failed > 0 && Integer(failed) * denominator(threshold) > Integer(all) * numerator(threshold);
    }
};

/// One bucket of a period.
struct Bucket {
    Interval when{};
    Tally checks;
    Tally calls;
    std::optional<CheckRef> firstFailed;
    std::optional<CheckRef> lastFailed;

    void addCheck(bool failed, const CheckRef &ref) { add(checks, failed, ref); }
    void addCall(bool affected, const CheckRef &ref) { add(calls, affected, ref); }

private:
    void add(Tally &tally, bool failed, const CheckRef &ref)
    {
        ++tally.all;
        if (!failed)
            return;
        ++tally.failed;
        if (!firstFailed || ref.at < firstFailed->at)
            firstFailed = ref;
        if (!lastFailed || ref.at > lastFailed->at)
            lastFailed = ref;
    }
};

/// The period divided from its start into buckets of `length`; the last may be shorter.
std::vector<Bucket> bucketsOf(const Interval &period, Duration length);

/// The bucket that holds `at`, which lies in the period that the buckets divide.
Bucket &bucketAt(std::vector<Bucket> &buckets, Instant at);

/// Counts the checks of one probe within `period`, those inside `dropped` left out.
void countChecks(std::vector<Bucket> &buckets, const CheckSeries *series, const Interval &period,
                 const IntervalSet &dropped);

/// Neighbouring bad buckets joined into stretches, with the outermost failed samples of each.
std::vector<MeasuredOutage> joinedBuckets(const std::vector<const Bucket *> &bad);

} // namespace makegood
