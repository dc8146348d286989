// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/base/words.h"
#include "sla/policy/policy_values.h"

namespace makegood::sla
{

enum class MeasureKind {
    Runs,
    ErrorRate,
    IntervalMean
};
template <> inline constexpr auto
    wordsOf<MeasureKind> = wordList<MeasureKind::IntervalMean>("runs", "error-rate", "interval-mean");

enum class Combine {
    Any,
    All
};
template <> inline constexpr auto wordsOf<Combine> = wordList<Combine::All>("any", "all");

enum class Extent {
    FirstToLastFailed,
    FirstFailedToNextUp
};
template <>
inline constexpr auto wordsOf<Extent> = wordList<Extent::FirstFailedToNextUp>("first-to-last-failed",
                                                                              "first-failed-to-next-up");

enum class NoData {
    Up,
    Down,
    Excluded
};
template <> inline constexpr auto wordsOf<NoData> = wordList<NoData::Excluded>("up", "down", "excluded");

enum class IntervalValue {
    Binary,
    Share
};
template <>
inline constexpr auto wordsOf<IntervalValue> = wordList<IntervalValue::Share>("binary", "fraction");

enum class EmptyInterval {
    Available,
    Dropped
};
template <>
inline constexpr auto wordsOf<EmptyInterval> = wordList<EmptyInterval::Dropped>("available", "dropped");

/// Terms by which checks become outages and availability (docs/rules.md, sections 3 and 4). A key of
/// [class.measure] is a field here and a row in measure_keys.cpp.
struct Measure {
    MeasureKind kind = MeasureKind::Runs;
    std::vector<std::string> probes;
    Combine combine = Combine::Any;
    Duration interval{}; ///< nominal distance of checks; interval-mean: for state changes alone, zero without
    Duration maxGap{}; ///< default 3 x interval
    std::int64_t minFailures = 1;
    Extent extent = Extent::FirstFailedToNextUp;
    std::optional<Duration> resolution;
    std::optional<Duration> minOutage;
    NoData noData = NoData::Up;
    Duration bucket{}; ///< error-rate, interval-mean
    Percent threshold; ///< strictly more than this share failed
    std::optional<Duration> minBad; ///< error-rate
    IntervalValue intervalValue = IntervalValue::Binary;
    EmptyInterval emptyInterval = EmptyInterval::Available;
    std::optional<Duration> maxDelay;
    bool calls = false;

    bool operator==(const Measure &) const = default;
};

} // namespace makegood::sla
