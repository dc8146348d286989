// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/evidence.h"
#include "store/database.h"

namespace makegood
{

/// Writes everything of `evidence` but the checks for one contract: rows are added or refreshed by their key,
/// none that the evidence does not name is taken away, except instances of maintenance series and events of
/// tickets that it names anew. Returns how many rows changed. Refused: two incidents or two tickets of one
/// id. Inside the caller's transaction.
Expected<std::int64_t> writeEvidence(Database &database, const std::string &contract,
                                     const Evidence &evidence);

/// Which optional sets were ever given: given and empty differs from never given.
struct GivenSets {
    bool tickets = false;
    bool backups = false;
    bool notices = false;
};

/// Reads it back, each kind in the order of time.
Expected<void> readEvidence(Database &database, const std::string &contract, const GivenSets &given,
                            Evidence &into);

/// Incidents, bridges and attachments alone, as readEvidence() gives them: what a reviewer's step is checked
/// against.
Expected<void> readReviewed(Database &database, const std::string &contract, Evidence &into);

/// Remedies alone.
Expected<void> readRemedies(Database &database, const std::string &contract,
                            std::vector<AgreedRemedy> &remedies);

/// One row, for edits from the desk. How many rows changed: 0 or 1.
Expected<std::int64_t> writeIncident(Database &database, const std::string &contract,
                                     const Incident &incident);
Expected<std::int64_t> writeBridge(Database &database, const std::string &contract, const Bridge &bridge);
Expected<std::int64_t> writeRemedy(Database &database, const std::string &contract,
                                   const AgreedRemedy &remedy);

} // namespace makegood
