// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/evidence.h"
#include "store/database.h"

namespace makegood::store
{

/// A stored value that an import overwrites with another one.
struct ReplacedRow {
    std::string name; ///< for the person: `incident 'x'`
    std::string before; ///< for the journal: the stored value
};

/// Incidents, bridges and agreed remedies of a contract that `evidence` has with other content: a person may
/// have decided on the stored ones. Reads only; for the transaction that is about to write the evidence.
Expected<std::vector<ReplacedRow>> replacedBy(Database &database, const std::string &contract,
                                              const Evidence &evidence);

} // namespace makegood::store
