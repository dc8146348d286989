// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/ledger/credit_ledger.h"

#include <algorithm>
#include <map>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

Month billingMonthOf(const Contract &contract, Instant at)
{
    const std::chrono::year_month_day date(contract.zone.dateOf(at));
    const Month month{date.year() / date.month()};
    return static_cast<unsigned>(date.day()) < static_cast<unsigned>(contract.billingDay) ? month.previous()
                                                                                          : month;
}

LedgerSum &LedgerSum::operator+=(const LedgerSum &other)
{
    granted += other.granted;
    invoiced += other.invoiced;
    open += other.open;
    over += other.over;
    return *this;
}

CreditLedger creditLedger(const Contract &contract, const std::vector<LedgerClaim> &claims,
                          const std::vector<InvoiceCredit> &invoices)
{
    std::map<std::pair<Month, std::string>, LedgerLine> lines;
    const auto lineOf = [&](Month month, const std::string &service) -> LedgerLine & {
        LedgerLine &line = lines[{month, service}];
        line.month = month;
        line.service = service;
        return line;
    };
    for (const LedgerClaim &claim : claims) {
        if (claim.state != wordOf(ClaimState::Granted) && claim.state != wordOf(ClaimState::Applied))
            continue;
        // A period of several months is credited for the last of them.
        const Instant at = claim.forPeriod ? claim.outage.end - Duration(1) : claim.outage.start;
        LedgerLine &line = lineOf(billingMonthOf(contract, at), claim.service);
        line.granted += claim.amount;
        ++line.claims;
    }
    for (const InvoiceCredit &invoice : invoices) {
        LedgerLine &line = lineOf(invoice.month, invoice.service);
        line.invoiced += invoice.amount;
        ++line.invoices;
    }
    CreditLedger out;
    for (auto &[key, line] : lines) {
        if (line.granted > line.invoiced) {
            line.settlement = Settlement::Open;
            line.open = line.granted - line.invoiced;
        } else if (line.granted < line.invoiced) {
            line.settlement = Settlement::Over;
            line.over = line.invoiced - line.granted;
        }
        out.sum += {line.granted, line.invoiced, line.open, line.over};
        out.lines.push_back(line);
    }
    std::stable_sort(out.lines.begin(), out.lines.end(),
                     [](const LedgerLine &a, const LedgerLine &b) { return a.month > b.month; });
    return out;
}

std::vector<CurrencyBalance> balancesOf(const std::vector<std::pair<Currency, LedgerSum>> &contracts)
{
    std::map<std::string, CurrencyBalance> byCode;
    for (const auto &[currency, sum] : contracts) {
        if (sum.granted == Money{} && sum.invoiced == Money{})
            continue;
        CurrencyBalance &balance = byCode[currency.code];
        balance.currency = currency;
        ++balance.contracts;
        balance.sum += sum;
    }
    std::vector<CurrencyBalance> out;
    for (auto &[code, balance] : byCode)
        out.push_back(balance);
    return out;
}

} // namespace makegood::sla
