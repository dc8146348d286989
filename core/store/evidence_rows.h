// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/edit.h"
#include "sla/evidence/evidence.h"
#include "store/database.h"
#include "store/store_summary.h"

namespace makegood::store
{

/// Counts of an import of evidence.
struct EvidenceWritten {
    std::int64_t changed = 0; ///< rows
    std::int64_t windowsKept = 0; ///< windows edited here that their calendar changed since
    std::int64_t eventsOutdated = 0; ///< events of the calendar that are older than what is there
};

/// Incidents, bridges and agreed remedies of an import that no person decided.
struct UndecidedRows {
    std::vector<Incident> incidents;
    std::vector<Bridge> bridges;
    std::vector<AgreedRemedy> remedies;
};

/// Writes the evidence of one contract except the checks. Rows are added or refreshed by their key. Rows that
/// `evidence` does not name stay, except instances of its maintenance series and events of its tickets.
/// Of incidents, bridges and remedies `undecided` counts. Maintenance windows that were edited here stay as
/// edited. Refused: two incidents or two tickets with the same id. Inside the caller's transaction.
Expected<EvidenceWritten> writeEvidence(Database &database, const std::string &contract,
                                        const Evidence &evidence, const UndecidedRows &undecided,
                                        StoreSummary &summary);

/// Writes tickets only, by the same rules.
Expected<std::int64_t> writeTickets(Database &database, const std::string &contract,
                                    const std::vector<Ticket> &tickets);

/// Which optional sets were ever imported: an empty set differs from one that was never imported.
struct GivenSets {
    bool tickets = false;
    bool backups = false;
    bool notices = false;
};

/// Reads everything that writeEvidence() writes, each kind in the order of time.
Expected<void> readEvidence(Database &database, const std::string &contract, const GivenSets &given,
                            Evidence &into);

/// Reads incidents, bridges, attachments and maintenance windows, the input of apply() for a ReviewStep.
Expected<void> readReviewed(Database &database, const std::string &contract, Evidence &into);

/// Reads remedies only.
Expected<void> readRemedies(Database &database, const std::string &contract,
                            std::vector<AgreedRemedy> &remedies);

/// Reads tickets only, each with its events in the order of time.
Expected<std::vector<Ticket>> readTickets(Database &database, const std::string &contract);

/// Obligations that were recorded by hand, in the order of time.
Expected<std::vector<ObligationRecord>> readObligationRecords(Database &database,
                                                              const std::string &contract);

/// Stores edits of one kind; a row whose key changed leaves its old place. `after`: every row of the contract
/// once the edits were applied. Returns the number of changed rows. Inside the caller's transaction.
Expected<std::int64_t> writeEdits(Database &database, const std::string &contract,
                                  const std::vector<Edit<Incident>> &edits);
Expected<std::int64_t> writeEdits(Database &database, const std::string &contract,
                                  const std::vector<Edit<Bridge>> &edits, const std::vector<Bridge> &after);
Expected<std::int64_t> writeEdits(Database &database, const std::string &contract,
                                  const std::vector<Edit<AgreedRemedy>> &edits,
                                  const std::vector<AgreedRemedy> &after);

} // namespace makegood::store
