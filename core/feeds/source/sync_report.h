// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sla/samples/contract_checks.h"

namespace makegood::feeds
{

/// How far a set of series has been pulled: everything of `seriesSet` before `before` has been committed,
/// from where its first pull began.
struct Cursor {
    std::string seriesSet; ///< seriesSetOf() of the source it was pulled from
    Instant before{};

    bool operator==(const Cursor &) const = default;
};

struct SyncProgress {
    Duration done{}; ///< of the time range
    Duration total{};
    std::uint64_t samples = 0;

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
    std::uint64_t pages = 0; ///< committed
    std::uint64_t samples = 0; ///< committed and mapped
    std::uint64_t unmappedSamples = 0; ///< of series that no mapping row leads to a known contract
    std::map<std::string, std::uint64_t> unmapped; ///< samples by series; the first 200 series
    std::map<std::string, std::uint64_t>
        absentContracts; ///< of unmapped samples, those of a contract that is not there
    std::uint64_t unknownSamples = 0; ///< neither up nor down (NaN)
    /// Instants at which two series of one service and probe disagreed; down was kept.
    std::uint64_t conflicts = 0;

    bool succeeded() const { return !error; }
};

/// Commits one page: all of its checks with the cursor, or nothing. There is an entry for each contract that
/// the source feeds, also without checks. The checks are to be added to those already there; adding the same
/// page twice must change nothing.
using CommitPage = std::function<Expected<void>(const std::vector<ContractChecks> &, const Cursor &)>;

} // namespace makegood::feeds
