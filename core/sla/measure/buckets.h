// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "sla/exact/fraction.h"
#include "sla/measure/measured_outage.h"
#include "sla/policy/measure.h"
#include "sla/samples/call.h"
#include "sla/samples/request_count.h"

namespace makegood::sla
{

/// Number of samples and of failed samples in one bucket.
struct Tally {
    std::uint64_t all = 0;
    std::uint64_t failed = 0;

    /// Whether the share of failed samples is beyond the measure's threshold; false without samples.
    bool isBad(const Measure &measure) const
    {
        if (failed == 0) // a threshold that counts itself is above zero
            return false;
        const Integer share = Integer(failed) * denominator(measure.threshold.ratio);
        const Integer bound = Integer(all) * numerator(measure.threshold.ratio);
        return measure.thresholdCounts == Bound::Over ? share > bound : share >= bound;
    }
};

/// A stretch of time divided from its start into buckets of one length (the last may be shorter), with the
/// samples of each bucket at instants that count (docs/rules.md, sections 3 and 12).
class Buckets
{
public:
    /// `counted` is the time whose samples count. A length of zero makes one bucket of the whole.
    Buckets(const Interval &whole, Duration length, const IntervalSet &counted);

    std::size_t size() const { return m_checks.size(); }
    Interval when(std::size_t index) const;
    const Tally &checks(std::size_t index) const { return m_checks[index]; }
    const Tally &calls(std::size_t index) const { return m_calls[index]; }
    std::uint64_t samples(std::size_t index) const { return m_checks[index].all + m_calls[index].all; }
    std::uint64_t failed(std::size_t index) const { return m_checks[index].failed + m_calls[index].failed; }
    /// Whether the bucket has as many samples as the measure asks for and too many of them failed.
    bool isBad(std::size_t index, const Measure &measure) const;

    /// Counts the checks of one probe. Null: a probe without checks. The series must outlive this object.
    void count(const CheckSeries *series);
    /// Counts requests together with the checks. Null: a probe without. It must outlive this object.
    void count(const RequestSeries *series);
    /// Counts a call.
    void count(const Call &call, bool affected);

    /// Joins neighbouring buckets of `bad` (sorted) into outages, each with its outermost failed samples.
    std::vector<MeasuredOutage> joined(const std::vector<std::size_t> &bad);

private:
    struct FailedSample {
        RunEnd end; ///< without a series: a call, or requests
        const RequestSeries *requests = nullptr;
        CheckRef ref() const;
    };
    void countChunk(const CheckSeries &series, const CheckChunk &chunk);
    void countAll(std::span<const Instant> instants);
    std::size_t indexOf(Instant at) const;

    Interval m_whole;
    Duration m_length;
    IntervalSet m_counted;
    std::vector<Tally> m_checks;
    std::vector<Tally> m_calls;
    std::vector<FailedSample> m_failed; ///< in the order they were counted; joined() sorts them
};

} // namespace makegood::sla
