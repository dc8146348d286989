// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/measure_keys.h"

namespace makegood::sla
{

namespace
{

// An interval-mean asks for the distance of checks only for coverage and for what excuses.
bool looksAtNeighbours(const Measure &m)
{
    return m.kind != MeasureKind::IntervalMean || m.interval > Duration::zero() || !m.unlessDown.empty();
}

bool combinesSome(const Measure &m)
{
    return m.combine == Combine::AtLeast;
}

bool rounds(const Measure &m)
{
    return m.resolution.has_value();
}

bool hasShortest(const Measure &m)
{
    return m.minOutage.has_value();
}

bool startsByTicket(const Measure &m)
{
    return m.starts == Starts::Ticket;
}

// A bucket that is the whole period is never bad.
bool hasBadBuckets(const Measure &m)
{
    return !m.bucket.wholePeriod;
}

bool hasCalls(const Measure &m)
{
    return m.calls;
}

} // namespace

std::span<const MeasureKey> measureKeys()
{
    using enum MeasureKind;
    static constexpr std::string_view aLength = "a `bucket` that is not the whole period";
    static constexpr MeasureKey table[] = {
        {"probes", {Runs, ErrorRate, IntervalMean}, &Measure::probes},
        {"interval",
         {Runs, ErrorRate, IntervalMean},
         &Measure::interval,
         Least::AboveZero,
         "a duration such as \"1m\"",
         nullptr,
         {},
         {IntervalMean}},
        {"max_gap",
         {Runs, ErrorRate, IntervalMean},
         &Measure::maxGap,
         Least::AboveZero,
         {},
         looksAtNeighbours,
         "an `interval`, or `unless_down`"},
        {"unless_down", {Runs, ErrorRate, IntervalMean}, &Measure::unlessDown},
        {"combine", {Runs}, &Measure::combine},
        {"at_least", {Runs}, &Measure::atLeast, {}, {}, combinesSome, "combine = \"at-least\""},
        {"min_failures", {Runs}, &Measure::minFailures},
        {"extent", {Runs}, &Measure::extent},
        {"resolution", {Runs}, &Measure::resolution},
        {"resolution_rounding", {Runs}, &Measure::resolutionRounding, {}, {}, rounds, "`resolution`"},
        {"bucket",
         {ErrorRate, IntervalMean},
         &Measure::bucket,
         Least::AboveZero,
         "a duration such as \"5m\""},
        {"threshold",
         {ErrorRate, IntervalMean},
         &Measure::threshold,
         {},
         "a percentage in quotes, such as \"50\"",
         hasBadBuckets,
         aLength,
         {IntervalMean}}, // with one bucket for the whole period

        {"threshold_counts",
         {ErrorRate, IntervalMean},
         &Measure::thresholdCounts,
         {},
         {},
         hasBadBuckets,
         aLength},
        {"min_samples", {ErrorRate, IntervalMean}, &Measure::minSamples},
        {"interval_value", {IntervalMean}, &Measure::intervalValue},
        {"empty_interval", {IntervalMean}, &Measure::emptyInterval},
        {"calls", {IntervalMean}, &Measure::calls},
        {"max_delay", {IntervalMean}, &Measure::maxDelay, Least::Zero, {}, hasCalls, "calls = true"},
        {"min_bad", {ErrorRate}, &Measure::minBad, Least::Zero},
        {"min_outage", {Runs, ErrorRate}, &Measure::minOutage, Least::Zero},
        {"min_outage_counts",
         {Runs, ErrorRate},
         &Measure::minOutageCounts,
         {},
         {},
         hasShortest,
         "`min_outage`"},
        {"starts", {Runs, ErrorRate}, &Measure::starts},
        {"report_before",
         {Runs, ErrorRate},
         &Measure::reportBefore,
         Least::Zero,
         {},
         startsByTicket,
         "starts = \"ticket\""},
        {"no_data", {Runs, ErrorRate}, &Measure::noData},
        {"denominator", {Runs, ErrorRate, IntervalMean}, &Measure::denominator},
    };
    return table;
}

bool hasEffect(const MeasureKey &key, const Measure &measure)
{
    return key.kinds.contains(measure.kind) && (key.applies == nullptr || key.applies(measure));
}

} // namespace makegood::sla
