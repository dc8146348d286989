// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// Effect of a change of terms on one service and month. A side without a result (`judged` false) was refused
/// or does not have the service.
struct TermsChange {
    struct Side {
        bool judged = false;
        std::optional<Availability> availability;
        ServiceState state = ServiceState::NoData;
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
    bool claimsDiffer = false; ///< the claims, their deadlines or their missing items differ
    bool dutiesDiffer = false; ///< the judgement of the contract's tickets or obligations differs

    /// Whether a judged or paid figure differs.
    bool differs() const;
};

/// A month under the present or other terms: the result, or the reason for having none.
struct TermsMonth {
    const Evaluation *evaluation = nullptr;
    std::string refusal;
};

/// One row for each service of either side, in the order of the first. Both sides are of the same contract
/// and month.
std::vector<TermsChange> compareTerms(const TermsMonth &before, const TermsMonth &after,
                                      const std::string &contract, const std::string &customer, Month month,
                                      bool frozen);

/// Credit of all rows by currency; after a change of currency each side counts under its own.
struct CreditShift {
    Currency currency;
    Money before;
    Money after;

    bool operator==(const CreditShift &) const = default;
};
std::vector<CreditShift> creditShifts(const std::vector<TermsChange> &rows);

/// The contract's months up to `now` with a check, a call or a ticket, the oldest first: the months that a
/// change of terms can affect.
std::vector<Month> monthsWithData(const Contract &contract, const Evidence &evidence, Instant now);

} // namespace makegood::sla
