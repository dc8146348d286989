// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// What a change of terms makes of one service and month. A side without a result (`judged` false) was
/// refused or does not have the service.
struct TermsChange {
    struct Side {
        bool judged = false;
        std::optional<Availability> availability;
        Verdict verdict = Verdict::Undecided;
        Duration downtime{};
        std::optional<Money> credit; ///< absent for negotiated
        Money withheld;
        std::string refusal; ///< why the month could not be judged; empty when it was
    };

    std::string contract;
    std::string customer;
    std::string service; ///< empty: the month is refused whole
    Month month{};
    Currency currencyBefore;
    Currency currencyAfter;
    bool frozen = false; ///< the month was reported already
    Side before;
    Side after;
    bool claimsDiffer = false; ///< which claims there are, by when and with what
    bool dutiesDiffer = false; ///< the contract's tickets or obligations are judged otherwise

    /// Whether anything that is judged or paid is another one.
    bool differs() const;
};

/// A month under the terms in force or under others: the result, or why there is none.
struct TermsMonth {
    const Evaluation *evaluation = nullptr;
    std::string refusal;
};

/// One row for each service that either side has, in the order of the first. Both are about the same contract
/// and month.
std::vector<TermsChange> compareTerms(const TermsMonth &before, const TermsMonth &after,
                                      const std::string &contract, const std::string &customer, Month month,
                                      bool frozen);

/// Credit of all rows, one row a currency; a change of currency counts on each side under its own.
struct CreditShift {
    Currency currency;
    Money before;
    Money after;

    bool operator==(const CreditShift &) const = default;
};
std::vector<CreditShift> creditShifts(const std::vector<TermsChange> &rows);

/// The contract's months up to the one of `now` in which there is a check, a call or a ticket, the oldest
/// first: the months that a change of terms can make a difference to.
std::vector<Month> monthsWithData(const Contract &contract, const Evidence &evidence, Instant now);

} // namespace makegood::sla
