// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/ledger/ledger_csv_text.h"

#include "sla/base/csv_text.h"

namespace makegood::sla
{

std::string ledgerCsv(const Contract &contract, const CreditLedger &ledger)
{
    std::string out = csvRecord(
        {"customer", "month", "service", "currency", "granted", "invoiced", "open", "over", "state"});
    const auto money = [&](Money amount) { return formatMoney(amount, contract.currency); };
    for (const LedgerLine &line : ledger.lines)
        out += csvRecord({csvText(contract.customer), formatMonth(line.month), csvText(line.service),
                          contract.currency.code, money(line.granted), money(line.invoiced), money(line.open),
                          money(line.over), wordOf(line.settlement)});
    return out;
}

} // namespace makegood::sla
