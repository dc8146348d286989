// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sla/evidence/contract_page.h"
#include "sla/time/interval.h"

namespace makegood::feeds
{

/// How far a set of series has been pulled: everything of `seriesSet` before `before` has been committed,
/// from where its first pull began.
struct Cursor {
    std::string seriesSet; ///< seriesSetOf() of the source it was pulled from
    Instant before{};
    std::string memory = {}; ///< what the source gave for its next sync, such as an ETag; empty: nothing

    bool operator==(const Cursor &) const = default;
};

struct SyncProgress {
    Duration done{}; ///< of the time range
    Duration total{};
    std::uint64_t samples = 0; ///< checks and changes

    double fraction() const
    {
        return total.count() > 0 ? static_cast<double>(done.count()) / static_cast<double>(total.count())
                                 : 1.0;
    }
};

/// The result of a pull. With an error: the figures of the pages committed before it; the failed page left
/// nothing.
struct SyncReport {
    std::optional<Error> error;
    std::optional<Cursor> cursor; ///< as last committed; absent when no page was
    std::string serverVersion; ///< empty when the server does not say
    std::optional<Duration> retention; ///< how long the source keeps data; absent: it does not say
    /// Of the time asked for: what the source, by its retention, does not keep any more. What was pulled
    /// before stays.
    std::optional<Interval> notKept;
    std::uint64_t pages = 0; ///< committed
    std::uint64_t samples = 0; ///< checks, committed and mapped
    std::uint64_t changes = 0; ///< state changes, committed and mapped
    std::uint64_t figures = 0; ///< rows of counted requests, and values, committed and mapped
    std::uint64_t windows
        = 0; ///< maintenance, committed and mapped; one that several pages bring counts in each
    std::uint64_t unmappedSamples
        = 0; ///< checks and changes of series that no mapping row leads to a known contract
    std::map<std::string, std::uint64_t> unmapped; ///< samples by series; the first 200 series
    std::map<std::string, std::uint64_t>
        absentContracts; ///< of unmapped samples, those of a contract that is not there
    std::uint64_t unmappedWindows = 0;
    /// Sentences of the source and of committed pages: what was left out, how it was read, what cannot be
    /// known exactly. Each once; at most 20.
    std::vector<std::string> remarks;
    std::uint64_t unknownSamples = 0; ///< checks and changes that are neither up nor down (NaN)
    /// Instants at which two series of one service and probe disagreed; down was kept.
    std::uint64_t conflicts = 0;

    /// Of a source of files: everything wrong with files that could not be read, each with its line; the
    /// other files are stored. `error` is then the first of them.
    std::vector<Error> faults;

    bool succeeded() const { return !error; }
};

/// Commits one page: all of its checks, changes and windows with the cursor, or nothing. There is an entry
/// for each contract that the source feeds, also without anything. The page is to be added to what is there;
/// adding the same page twice must change nothing.
using CommitPage = std::function<Expected<void>(const std::vector<ContractPage> &, const Cursor &)>;

} // namespace makegood::feeds
