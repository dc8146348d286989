// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "feeds/source/source_kinds.h"
#include "sla/time/interval.h"
#include "store/workspace.h"

namespace makegood::work
{

enum class DayCover {
    Covered, ///< every series has data all day, as far as the day has passed
    Partly,
    NoData,
    ToCome, ///< has not begun
    NotExpected ///< of no contract that the source feeds: before its start or after its end
};

} // namespace makegood::work

namespace makegood::sla
{
template <>
inline constexpr auto wordsOf<work::DayCover> = wordList<work::DayCover::NotExpected>("covered", "partly",
                                                                                      "no-data", "to-come",
                                                                                      "not-expected");
} // namespace makegood::sla

namespace makegood::work
{

struct DayCoverage {
    int day = 0; ///< of the month, from 1
    DayCover cover = DayCover::ToCome;
    Duration covered{}; ///< summed over the series
    Duration expected{}; ///< the same, as far as the day has passed

    bool operator==(const DayCoverage &) const = default;
};

/// A stretch without data of one series.
struct CoverageGap {
    Interval when{};
    std::string contract;
    std::string service;
    std::string probe;

    bool operator==(const CoverageGap &) const = default;
};

/// A series that gave data and has stopped.
struct SilentSeries {
    std::string contract;
    std::string service;
    std::string probe;
    Instant since{}; ///< its last check; where the month has none, the month's begin

    bool operator==(const SilentSeries &) const = default;
};

/// How much of a calendar month the checks of one source cover. Each contract's days are those of its own
/// zone, and what a check covers follows its agreement (docs/rules.md, section 4).
struct SourceCoverage {
    static constexpr std::size_t mostGaps = 500;

    Month month{};
    std::vector<DayCoverage> days; ///< each day of the month in order
    std::vector<CoverageGap> gaps; ///< in time order; the first `mostGaps`
    /// Series without data up to where the source was read, for an hour at least; the longest silent first.
    std::vector<SilentSeries> silent;
    std::size_t series = 0; ///< services and probes that got checks from the source
    std::size_t services = 0; ///< of them, services
    std::uint64_t checks
        = 0; ///< of these series in the month, state changes, counted requests and values too
    Duration covered{};
    Duration expected{}; ///< covered and gaps together

    /// Three decimals, cut; empty when nothing was expected yet.
    std::string percent() const;
};

/// The coverage of `month` by the checks that came from the source. Time after `now`, and the last two syncs'
/// distance before it that was not read yet, is to come and no gap. Fails when a contract that the source
/// feeds cannot be read. Reads checks: for a background job; `isCancelled` ends it as Interrupted.
Expected<SourceCoverage> sourceCoverage(Workspace &workspace, const SourceKinds &kinds,
                                        const StoredSource &source, Month month, Instant now,
                                        Duration every = std::chrono::minutes(5),
                                        const std::function<bool()> &isCancelled = {});

} // namespace makegood::work
