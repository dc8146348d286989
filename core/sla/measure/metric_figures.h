// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>

#include "sla/policy/metric_rule.h"
#include "sla/samples/value_series.h"
#include "sla/time/interval_set.h"

namespace makegood::sla
{

/// Why samples of a period do not count: the time in which they were measured.
struct DroppedTime {
    const IntervalSet &maintenance; ///< accepted windows
    const IntervalSet &causes; ///< excluded for availability
    const IntervalSet *hours = nullptr; ///< service hours, outside of which nothing counts; null: always
};

/// One measured value with its place.
struct ValueRef {
    Instant at{};
    std::int64_t value = 0; ///< millionths
    std::string probe;
    std::string source; ///< file or system; may be empty
    std::uint32_t line = 0;
};

/// What the samples of one metric come to in one period.
struct MetricFigure {
    std::optional<Fraction> value; ///< of the statistic, a share in percent; absent: no sample counts
    std::uint64_t samples = 0; ///< that count
    std::uint64_t buckets = 0; ///< with samples; 0 without buckets
    std::uint64_t beyond = 0; ///< share-beyond: samples, or buckets where there are any
    std::uint64_t inMaintenance = 0; ///< dropped, each counted for the first reason alone
    std::uint64_t inCauses = 0;
    std::uint64_t outsideHours = 0;
    std::optional<ValueRef> worst; ///< by side the farthest sample that counts, of equals the first
};

/// The statistic over the samples of `period` (docs/rules.md, section 21). `series` are those of the metric's
/// probes; null entries have no values.
MetricFigure metricFigure(const Metric &metric, std::span<const ValueSeries *const> series,
                          const Interval &period, const DroppedTime &dropped);

/// Whether the value keeps the metric's limit; at the limit it does.
bool keepsLimit(const Metric &metric, const Fraction &value);

/// Whether a value of the metric's statistic is strictly beyond a bound, by side; a share is beyond what is
/// less.
bool isBeyond(const Metric &metric, const Fraction &value, const Fraction &bound);

/// With six decimals, cut towards zero.
std::string metricText(const Fraction &value);

} // namespace makegood::sla
