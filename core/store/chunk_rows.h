// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/samples/check_series.h"
#include "store/database.h"

namespace makegood
{

struct JoinedChecks {
    std::uint64_t checks = 0; ///< new ones
    std::uint64_t otherMonths
        = 0; ///< months without a new check that still changed: a conflict, an `unknown`
};

/// Joins `series` with what is stored, month by month, and writes the months that changed. Says what came
/// anew. Refused: chunks whose bodies were not loaded. Inside the caller's transaction.
Expected<JoinedChecks> joinChecks(Database &database, const std::string &contract, const CheckSeries &series);

/// Every series of the contract. Without `bodies` the chunks hold their heads alone, which is enough for
/// judging runs whose `max_gap` is no finer than the chunks' hole threshold. Refused: heads or bodies that
/// cannot be decoded to what they count.
Expected<std::vector<CheckSeries>> readChecks(Database &database, const std::string &contract, bool bodies);

} // namespace makegood
