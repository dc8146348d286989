// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/samples/check_series.h"
#include "store/database.h"

namespace makegood
{

/// Joins `series` with what is stored, month by month, and writes the months that changed. Returns how many
/// checks are new. Inside the caller's transaction.
Expected<std::uint64_t> joinChecks(Database &database, const std::string &contract,
                                   const CheckSeries &series);

/// Every series of the contract. Without `bodies` the chunks hold their heads alone, which is enough for
/// judging runs whose `max_gap` is no finer than the chunks' hole threshold.
Expected<std::vector<CheckSeries>> readChecks(Database &database, const std::string &contract, bool bodies);

} // namespace makegood
