// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/words.h"
#include "sla/exact/money.h"
#include "sla/policy/contract.h"

namespace makegood::sla
{

/// A credit on an invoice, for a service and the month for which it was granted.
struct InvoiceCredit {
    std::string invoice; ///< its number
    std::string service;
    Month month{};
    LocalDate invoicedOn{};
    Money amount;
    std::string note;
    std::string by; ///< who recorded it
    Instant at{};

    bool operator==(const InvoiceCredit &) const = default;
};

/// A claim as an entry of the ledger.
struct LedgerClaim {
    std::string service;
    Interval outage{}; ///< empty: the end is not known
    std::string state; ///< a word of ClaimState from `filed` on
    Money amount; ///< claimed; once granted, the granted amount
    bool forPeriod = false; ///< `outage` is the period

    bool operator==(const LedgerClaim &) const = default;
};

/// The month whose billing period contains the instant, by the contract's zone and billing day.
Month billingMonthOf(const Contract &contract, Instant at);

enum class Settlement {
    Open, ///< less was invoiced than granted
    Settled,
    Over ///< more was invoiced than granted
};
template <> inline constexpr auto wordsOf<Settlement> = wordList<Settlement::Over>("open", "settled", "over");

/// Granted credit of a service and month against invoiced credit.
struct LedgerLine {
    Month month{};
    std::string service;
    Money granted;
    Money invoiced;
    Money open; ///< granted and not invoiced; never below zero
    Money over; ///< invoiced beyond what was granted; never below zero
    std::size_t claims = 0; ///< number of granted claims
    std::size_t invoices = 0;
    Settlement settlement = Settlement::Settled;
};

struct LedgerSum {
    Money granted;
    Money invoiced;
    Money open; ///< the excess of one month does not reduce the open amount of another
    Money over;

    LedgerSum &operator+=(const LedgerSum &other);
};

struct CreditLedger {
    std::vector<LedgerLine> lines; ///< by month, the latest first, then by service
    LedgerSum sum;
};

/// Granted credits of all months against invoices (OPS-5d, SON-9.6: credits go to the next invoice). A claim
/// counts as granted once it is `granted` or `applied`, in the month in which its outage began or its period
/// ends.
CreditLedger creditLedger(const Contract &contract, const std::vector<LedgerClaim> &claims,
                          const std::vector<InvoiceCredit> &invoices);

/// Amounts of different currencies are never added.
struct CurrencyBalance {
    Currency currency;
    std::size_t contracts = 0; ///< contracts with a granted or invoiced amount
    LedgerSum sum;
};

/// By currency, in the order of their codes.
std::vector<CurrencyBalance> balancesOf(const std::vector<std::pair<Currency, LedgerSum>> &contracts);

} // namespace makegood::sla
