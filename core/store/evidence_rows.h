// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/evidence.h"
#include "store/database.h"

namespace makegood::store
{

/// What was written of one contract's evidence.
struct EvidenceWritten {
    std::int64_t changed = 0; ///< rows
    std::int64_t windowsKept = 0; ///< edited here, and changed by their calendar since
};

/// Writes everything of `evidence` but the checks for one contract: rows are added or refreshed by their key,
/// none that the evidence does not name is taken away, except instances of maintenance series and events of
/// tickets that it names anew. Maintenance that a person edited stays as edited. Refused: two incidents or
/// two tickets of one id. Inside the caller's transaction.
Expected<EvidenceWritten> writeEvidence(Database &database, const std::string &contract,
                                        const Evidence &evidence);

/// The tickets alone, in the same way.
Expected<std::int64_t> writeTickets(Database &database, const std::string &contract,
                                    const std::vector<Ticket> &tickets);

/// Which optional sets were ever given: given and empty differs from never given.
struct GivenSets {
    bool tickets = false;
    bool backups = false;
    bool notices = false;
};

/// Reads it back, each kind in the order of time.
Expected<void> readEvidence(Database &database, const std::string &contract, const GivenSets &given,
                            Evidence &into);

/// Incidents, bridges, attachments and maintenance alone, as readEvidence() gives them: what a reviewer's
/// step is checked against.
Expected<void> readReviewed(Database &database, const std::string &contract, Evidence &into);

/// Remedies alone.
Expected<void> readRemedies(Database &database, const std::string &contract,
                            std::vector<AgreedRemedy> &remedies);

/// What was recorded by hand of obligations, in the order of time.
Expected<std::vector<ObligationRecord>> readObligationRecords(Database &database,
                                                              const std::string &contract);

/// One row, for edits from the desk. How many rows changed: 0 or 1.
Expected<std::int64_t> writeIncident(Database &database, const std::string &contract,
                                     const Incident &incident);
Expected<std::int64_t> writeBridge(Database &database, const std::string &contract, const Bridge &bridge);
Expected<std::int64_t> writeRemedy(Database &database, const std::string &contract,
                                   const AgreedRemedy &remedy);

} // namespace makegood::store
