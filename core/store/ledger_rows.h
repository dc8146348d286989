// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/ledger.h"

namespace makegood::store
{

/// Recorded credits of a contract, each kind in the order of time.
Expected<ContractLedger> readLedger(Database &database, const std::string &contract);
Expected<std::vector<StoredClaim>> readClaims(Database &database, const std::string &contract);
Expected<std::vector<InvoiceCredit>> readInvoices(Database &database, const std::string &contract);

/// Replaces `before` by `after`; a row whose key changed leaves its old place. An edit of a claim adds to its
/// history. Inside the caller's transaction.
Expected<void> writeEdit(Database &database, const std::string &contract, const Edit<StoredClaim> &edit,
                         const Actor &actor);
Expected<void> writeEdit(Database &database, const std::string &contract, const Edit<ProviderFigure> &edit);
Expected<void> writeEdit(Database &database, const std::string &contract, const Edit<InvoiceCredit> &edit);

} // namespace makegood::store
