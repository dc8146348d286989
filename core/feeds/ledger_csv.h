// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "sla/ledger/credit_ledger.h"
#include "sla/ledger/provider_figures.h"

namespace makegood::feeds
{

/// Reads a provider's figures of outages: header `outage_start,service,downtime,amount,note`; downtime (such
/// as `1h30m`) and amount may be empty, the note column may be absent. Fails with every problem and its line:
/// also services that the contract does not have and two rows for one outage. The author is left empty.
Checked<std::vector<ProviderFigure>> readProviderFiguresCsv(std::string_view text, const std::string &file,
                                                            const Contract &contract);

/// Reads credits as printed on invoices: header `invoice,service,month,invoiced_on,amount,note`, such as
/// `R-1041,web-1,2026-03,2026-04-02,1.39,`; the note column may be absent. Fails as above.
Checked<std::vector<InvoiceCredit>> readInvoicesCsv(std::string_view text, const std::string &file,
                                                    const Contract &contract);

} // namespace makegood::feeds
