// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/ledger.h"

namespace makegood::store
{

/// What is recorded about a contract's credits, each kind in the order of time.
Expected<ContractLedger> readLedger(Database &database, const std::string &contract);
Expected<std::vector<StoredClaim>> readClaims(Database &database, const std::string &contract);
Expected<std::vector<InvoiceCredit>> readInvoices(Database &database, const std::string &contract);

/// Puts `after` in the place of `before`; inside the caller's transaction. A claim gets a mark in its
/// history.
Expected<void> writeEdit(Database &database, const std::string &contract, const Edit<StoredClaim> &edit,
                         const Actor &actor);
Expected<void> writeEdit(Database &database, const std::string &contract, const Edit<ProviderFigure> &edit);
Expected<void> writeEdit(Database &database, const std::string &contract, const Edit<InvoiceCredit> &edit);

} // namespace makegood::store
