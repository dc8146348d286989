// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "sla/evaluate/claimed_amount.h"

namespace makegood::sla
{

/// A claim that a person may still file.
struct ClaimFigures {
    std::optional<Instant> deadline; ///< absent: the agreement names no limit
    std::optional<Money> amount; ///< absent: negotiated
    bool isReady = false; ///< nothing required is missing, and no gate fails
    bool ofMonth = false; ///< what belongs to no outage: one amount for all such claims of the month
};

/// Recorded outages of the period that have no cause yet.
struct CauselessOutages {
    int count = 0;
    Duration length{}; ///< in the period
    bool mayChange = false; ///< a cause may change the verdict or the credit
};

/// Figures of a judged service for a portfolio, copied from its ServiceResult so that many months of a
/// thousand contracts fit into memory.
struct ServiceFigures {
    std::string service;
    std::string serviceClass;
    ServiceState state = ServiceState::NoData;
    std::optional<Availability>
        availability; ///< absent: nothing was measured, or no sample lies in the period
    Percent target;
    Duration downtime{};
    Duration budget{};
    Duration budgetLeft{}; ///< negative: used up
    Duration coveredElapsed{};
    Duration elapsed{};
    bool hasRemedy = true; ///< the agreement names a remedy for a missed target
    std::optional<Money> amount; ///< absent: negotiated
    std::optional<Month> dueMonth; ///< no amount yet: the month that ends the class's quarter or year
    bool toBeAgreed = false; ///< a negotiated remedy is due, and none is recorded
    Money withheld; ///< what the amount would be, if it is not given
    std::vector<std::optional<Money>> readings; ///< the amount under each reading, in the policy's order
    std::optional<Instant> nextDeadline; ///< earliest deadline of the claims whose clock runs
    std::vector<ClaimFigures> claims; ///< whose clock runs, by outage
    CauselessOutages causeless;
    std::optional<Interval> longestOutage; ///< of those that count
    std::optional<Instant> usedUpAt; ///< of a running month: see budgetUsedUpAt()
};

/// The figures of one contract and month.
struct MonthFigures {
    Month month{};
    Instant asOf{};
    Interval period{};
    Zone zone;
    Currency currency;
    bool ages = false; ///< time alone may change the figures: see agesWithTime()
    std::vector<ServiceFigures> services; ///< in the order of the Evaluation
};

/// `causesMatter`: the agreement asks why a service was down (exclude/causes.h).
MonthFigures monthFiguresOf(const Evaluation &evaluation, bool causesMatter = true);

/// Whether a later `asOf` alone may change the result: the month, or the clock of a claim or a ticket, was
/// running.
bool agesWithTime(const Evaluation &evaluation);

/// When the downtime of the last 7 days, going on at its rate, has used up the error budget: before the end
/// of a period that runs and is not breached. Absent: not in this period, without a rate, or for a group,
/// whose time is a sum.
std::optional<Instant> budgetUsedUpAt(const ServiceResult &service, Instant asOf);

/// What the claims for which `which(claim)` holds ask for together: an amount of the month once, and no more
/// than the service's credit with what is withheld. Absent: no claim, or negotiated.
template <typename Which> std::optional<Money> claimedTogether(const ServiceFigures &service, Which which)
{
    std::optional<Money> sum;
    bool monthIsIn = false;
    for (const ClaimFigures &claim : service.claims) {
        if (!claim.amount || !which(claim) || (claim.ofMonth && monthIsIn))
            continue;
        monthIsIn = monthIsIn || claim.ofMonth;
        sum = sum.value_or(Money{}) + *claim.amount;
    }
    return sum && service.amount ? std::min(*sum, *service.amount + service.withheld) : sum;
}

/// The estimate of one service with the lowest and highest of its readings, the policy's own included
/// (docs/rules.md, section 9). A negotiated amount counts as zero, as in the contract's total.
CreditTotal creditOf(const ServiceFigures &service);

} // namespace makegood::sla
