// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/exact/money.h"
#include "sla/policy/contract.h"

namespace makegood::sla
{

/// A credit as it stood on an invoice, for a service and the month that it was granted for.
struct InvoiceCredit {
    std::string invoice; ///< its number
    std::string service;
    Month month{};
    LocalDate invoicedOn{};
    Money amount;
    std::string note;
    std::string by; ///< who entered it
    Instant at{};

    bool operator==(const InvoiceCredit &) const = default;
};

/// What was claimed, as the ledger takes it.
struct LedgerClaim {
    std::string service;
    Interval outage{}; ///< without length: its end is not known
    std::string state; ///< filed, granted, refused, applied
    Money amount; ///< claimed; once it is granted, granted

    bool operator==(const LedgerClaim &) const = default;
};

/// The month whose billing period an instant belongs to, by the contract's zone and billing day.
Month billingMonthOf(const Contract &contract, Instant at);

enum class Settlement {
    Open, ///< less was invoiced than granted
    Settled,
    Over ///< more was invoiced than granted
};

/// What was granted for a service in a month against what came on invoices.
struct LedgerLine {
    Month month{};
    std::string service;
    Money granted;
    Money invoiced;
    Money open; ///< granted and not yet invoiced; never below zero
    Money over; ///< invoiced beyond what was granted; never below zero
    std::size_t claims = 0; ///< granted ones
    std::size_t invoices = 0;
    Settlement settlement = Settlement::Settled;
};

struct LedgerSum {
    Money granted;
    Money invoiced;
    Money open; ///< what is over in one month does not hide what is open in another
    Money over;

    LedgerSum &operator+=(const LedgerSum &other);
};

struct CreditLedger {
    std::vector<LedgerLine> lines; ///< by month, the latest first, then by service
    LedgerSum sum;
};

/// Granted credits of all months against invoices (OPS-5d, SON-9.6: credits go to the next invoice). A claim
/// counts as granted once it is `granted` or `applied`, in the month in which its outage began.
CreditLedger creditLedger(const Contract &contract, const std::vector<LedgerClaim> &claims,
                          const std::vector<InvoiceCredit> &invoices);

/// Amounts of different currencies are never added.
struct CurrencyBalance {
    Currency currency;
    std::size_t contracts = 0; ///< with something granted or invoiced
    LedgerSum sum;
};

/// By currency, in the order of their codes.
std::vector<CurrencyBalance> balancesOf(const std::vector<std::pair<Currency, LedgerSum>> &contracts);

} // namespace makegood::sla
