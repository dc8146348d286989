// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/evidence.h"
#include "store/evidence_rows.h"

namespace makegood::store
{

/// A stored value that an import overwrites with another one.
struct ReplacedRow {
    std::string name; ///< for the person: `incident 'x'`
    std::string before; ///< for the journal: the stored value
};

/// Stored incidents, bridges and agreed remedies of a contract that an import has with other content.
std::vector<ReplacedRow> replacedBy(const Evidence &stored, const UndecidedRows &given);

/// Names in `summary` and in the journal's `text` the stored tickets that an import has with other content.
/// One that only went on is none of them: what was known of it stays, and something was added.
Expected<void> tellReplaced(Database &database, const std::string &contract, const std::vector<Ticket> &given,
                            std::string &text, StoreSummary &summary);

} // namespace makegood::store
