// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/samples/check_series.h"
#include "store/database.h"
#include "store/workspace.h"

namespace makegood::store
{

struct JoinedChecks {
    std::uint64_t checks = 0; ///< new ones
    std::uint64_t otherMonths
        = 0; ///< months without a new check that still changed: a conflict, an `unknown`
};

/// Joins `series` with what is stored, month by month, and writes the months that changed. Says what came
/// anew. Refused: chunks whose bodies were not loaded. Inside the caller's transaction.
Expected<JoinedChecks> joinChecks(Database &database, const std::string &contract, const CheckSeries &series);

/// Every series of the contract, with what `wanted` says of the bodies; `policy` says what judging needs.
/// Refused: heads or bodies that cannot be decoded to what they count.
Expected<std::vector<CheckSeries>> readChecks(Database &database, const std::string &contract,
                                              LoadChecks wanted, const Policy &policy);

/// Every series of one service with heads and bodies, the months that meet `range`. Refused as readChecks().
Expected<std::vector<CheckSeries>> readServiceChecks(Database &database, const std::string &contract,
                                                     const std::string &service, const Interval &range);

} // namespace makegood::store
