// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/evidence.h"
#include "store/database.h"

namespace makegood
{

/// Writes everything of `evidence` but the checks for one contract: rows are added or refreshed by their key,
/// none that the evidence does not name is taken away, except instances of maintenance series that it names
/// anew. Returns how many rows changed. Inside the caller's transaction.
Expected<std::int64_t> writeEvidence(Database &database, const std::string &contract,
                                     const Evidence &evidence);

/// Reads it back. The optional sets are given only when `has…` says that they were.
struct GivenSets {
    bool tickets = false;
    bool backups = false;
    bool notices = false;
};
Expected<void> readEvidence(Database &database, const std::string &contract, const GivenSets &given,
                            Evidence &into);

/// One incident, for edits from the desk.
Expected<std::int64_t> writeIncident(Database &database, const std::string &contract,
                                     const Incident &incident);

} // namespace makegood
