// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

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
    All,
    AtLeast ///< as many probes as `at_least` says
};
template <> inline constexpr auto wordsOf<Combine> = wordList<Combine::AtLeast>("any", "all", "at-least");

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

/// Whether a bound itself counts (docs/rules.md, section 13).
enum class Bound {
    Over, ///< strictly more
    From ///< at least
};
template <> inline constexpr auto wordsOf<Bound> = wordList<Bound::From>("over", "from");

enum class ResolutionRounding {
    Nearest, ///< half up
    Down,
    Up
};
template <>
inline constexpr auto wordsOf<ResolutionRounding> = wordList<ResolutionRounding::Up>("nearest", "down", "up");

/// What sets the clock of an outage going (docs/rules.md, section 13).
enum class Starts {
    Failure,
    Ticket, ///< the opening of a ticket
    Identified ///< when the provider had found the fault
};
template <>
inline constexpr auto wordsOf<Starts> = wordList<Starts::Identified>("failure", "ticket", "identified");

/// Length of the parts into which a period is divided.
struct BucketLength {
    Duration length{};
    bool wholePeriod = false; ///< one bucket, the whole period; `length` is zero

    bool operator==(const BucketLength &) const = default;
};

/// Terms by which checks become outages and availability (docs/rules.md, sections 3, 4, 12 and 13). A key
/// of [class.measure] is a field here and a row in measure_keys.cpp.
struct Measure {
    MeasureKind kind = MeasureKind::Runs;
    std::vector<std::string> probes;
    Combine combine = Combine::Any;
    std::int64_t atLeast = 0; ///< probes that must be down together, with Combine::AtLeast
    std::vector<std::string> unlessDown; ///< probes whose failure excuses a failed check
    Duration interval{}; ///< nominal distance of checks; interval-mean: for coverage alone, zero without
    Duration maxGap{}; ///< default 3 x interval
    std::int64_t minFailures = 1;
    Extent extent = Extent::FirstFailedToNextUp;
    std::optional<Duration> resolution;
    std::optional<ResolutionRounding> resolutionRounding; ///< absent: nearest
    std::optional<Duration> minOutage;
    Bound minOutageCounts = Bound::From;
    Starts starts = Starts::Failure;
    Duration reportBefore{}; ///< how long before its start a ticket may report an outage
    NoData noData = NoData::Up;
    BucketLength bucket; ///< error-rate, interval-mean
    Percent threshold; ///< a bucket is bad when more than this share failed
    Bound thresholdCounts = Bound::Over;
    std::int64_t minSamples = 0; ///< a bucket with fewer samples is not bad; 0: any number will do
    std::optional<Duration> minBad; ///< error-rate
    IntervalValue intervalValue = IntervalValue::Binary;
    EmptyInterval emptyInterval = EmptyInterval::Available;
    std::optional<Duration> maxDelay;
    bool calls = false;
    std::optional<Duration> denominator; ///< of the availability; absent: the measured time

    /// Whether it looks at the checks of the probe.
    bool reads(const std::string &probe) const
    {
        return std::find(probes.begin(), probes.end(), probe) != probes.end()
            || std::find(unlessDown.begin(), unlessDown.end(), probe) != unlessDown.end();
    }

    /// Whether an outage of this length is recorded.
    bool isLongEnough(Duration length) const
    {
        return !minOutage || (minOutageCounts == Bound::From ? length >= *minOutage : length > *minOutage);
    }

    bool operator==(const Measure &) const = default;
};

} // namespace makegood::sla
