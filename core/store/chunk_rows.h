// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/samples/check_series.h"
#include "store/contract_store.h"
#include "store/database.h"

namespace makegood::store
{

struct JoinedChecks {
    std::uint64_t checks = 0; ///< new ones
    std::uint64_t otherMonths = 0; ///< months that changed without a new check: a conflict, an `unknown`
};

/// Joins `series` with the stored checks, month by month, and writes the months that changed. Refused: chunks
/// without their bodies. Inside the caller's transaction.
Expected<JoinedChecks> joinChecks(Database &database, const std::string &contract, const CheckSeries &series);

/// Writes a month of checks with its checksums. Inside the caller's transaction.
Expected<void> writeChunk(Database &database, const std::string &contract, const std::string &service,
                          const std::string &probe, const CheckChunk &chunk);

/// What decides which bodies judging needs.
struct JudgedBy {
    const Policy &policy;
    const std::vector<RequestSeries> &requests; ///< of the contract
};

/// Every series of the contract, with the bodies that `wanted` selects. Refused: heads or bodies that cannot
/// be decoded, or that hold another number of checks than they count.
Expected<std::vector<CheckSeries>> readChecks(Database &database, const std::string &contract,
                                              LoadChecks wanted, const JudgedBy &by);

/// Every series of one service with heads and bodies, in the UTC months that overlap `range`. Refused as
/// readChecks().
Expected<std::vector<CheckSeries>> readServiceChecks(Database &database, const std::string &contract,
                                                     const std::string &service, const Interval &range);

/// Summarizes the checks of each body anew. Refused: a head that says otherwise. `all`: with bodies.
Expected<void> headsFitBodies(Database &database, const std::vector<CheckSeries> &all);

} // namespace makegood::store
