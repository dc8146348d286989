// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/ledger/credit_ledger.h"

namespace makegood::sla
{

/// The ledger as CSV for a spreadsheet: `customer,month,service,currency,granted,invoiced,open,over,state`.
/// Text cells carry no formulas; amounts are plain decimals.
std::string ledgerCsv(const Contract &contract, const CreditLedger &ledger);

} // namespace makegood::sla
