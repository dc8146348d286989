// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "sla/exact/fraction.h"
#include "sla/measure/measured_outage.h"
#include "sla/samples/call.h"

namespace makegood::sla
{

/// Number of samples and of failed samples in one bucket.
struct Tally {
    std::uint32_t all = 0;
    std::uint32_t failed = 0;

    /// Whether strictly more than `threshold` of the samples failed; false without samples.
    bool isBad(const Fraction &threshold) const
    {
        return failed > 0 && Integer(failed) * denominator(threshold) > Integer(all) * numerator(threshold);
    }
};

/// A period divided from its start into buckets of one length (the last may be shorter), with the samples of
/// each bucket (docs/rules.md, section 3).
class Buckets
{
public:
    Buckets(const Interval &period, Duration length);

    std::size_t size() const { return m_checks.size(); }
    Interval when(std::size_t index) const;
    const Tally &checks(std::size_t index) const { return m_checks[index]; }
    const Tally &calls(std::size_t index) const { return m_calls[index]; }
    std::uint32_t samples(std::size_t index) const { return m_checks[index].all + m_calls[index].all; }
    std::uint32_t failed(std::size_t index) const { return m_checks[index].failed + m_calls[index].failed; }

    /// Counts the checks of one probe within the period, except those inside `dropped`. Null: a probe without
    /// checks. The series must outlive this object.
    void count(const CheckSeries *series, const IntervalSet &dropped);
    /// Counts a call that was started within the period.
    void count(const Call &call, bool affected);

    /// Joins neighbouring buckets of `bad` (sorted) into outages, each with its outermost failed samples.
    std::vector<MeasuredOutage> joined(const std::vector<std::size_t> &bad);

private:
    struct FailedSample {
        RunEnd end; ///< without a series: a call
        CheckRef ref() const;
    };
    void countChunk(const CheckSeries &series, const CheckChunk &chunk, const IntervalSet &kept);
    void countAll(std::span<const Instant> instants);
    std::size_t indexOf(Instant at) const;

    Interval m_period;
    Duration m_length;
    std::vector<Tally> m_checks;
    std::vector<Tally> m_calls;
    std::vector<FailedSample> m_failed; ///< in the order they were counted; joined() sorts them
};

} // namespace makegood::sla
