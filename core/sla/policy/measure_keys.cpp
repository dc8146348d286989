// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/measure_keys.h"

namespace makegood::sla
{

std::span<const MeasureKey> measureKeys()
{
    using enum MeasureKind;
    static constexpr MeasureKey table[] = {
        {"probes", {Runs, ErrorRate, IntervalMean}, &Measure::probes},
        {"interval",
         {Runs, ErrorRate, IntervalMean},
         &Measure::interval,
         Least::AboveZero,
         "a duration such as \"1m\"",
         nullptr,
         {IntervalMean}},
        {"max_gap", {Runs, ErrorRate}, &Measure::maxGap},
        {"combine", {Runs}, &Measure::combine},
        {"min_failures", {Runs}, &Measure::minFailures},
        {"extent", {Runs}, &Measure::extent},
        {"resolution", {Runs}, &Measure::resolution},
        {"bucket",
         {ErrorRate, IntervalMean},
         &Measure::bucket,
         Least::AboveZero,
         "a duration such as \"5m\""},
        {"threshold",
         {ErrorRate, IntervalMean},
         &Measure::threshold,
         {},
         "a percentage in quotes, such as \"50\""},
        {"interval_value", {IntervalMean}, &Measure::intervalValue},
        {"empty_interval", {IntervalMean}, &Measure::emptyInterval},
        {"calls", {IntervalMean}, &Measure::calls},
        {"max_delay", {IntervalMean}, &Measure::maxDelay, Least::Zero, {}, &Measure::calls},
        {"min_bad", {ErrorRate}, &Measure::minBad, Least::Zero},
        {"min_outage", {Runs, ErrorRate}, &Measure::minOutage, Least::Zero},
        {"no_data", {Runs, ErrorRate}, &Measure::noData},
    };
    return table;
}

bool hasEffect(const MeasureKey &key, const Measure &measure)
{
    return key.kinds.contains(measure.kind) && (!key.onlyWith || measure.*key.onlyWith);
}

} // namespace makegood::sla
