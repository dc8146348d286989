// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

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
    std::optional<Money> amount; ///< absent: negotiated
    std::optional<Month> dueMonth; ///< no amount yet: the month that ends the class's quarter or year
    bool toBeAgreed = false; ///< a negotiated remedy is due, and none is recorded
    Money withheld; ///< what the amount would be, if it is not given
    std::vector<std::optional<Money>> readings; ///< the amount under each reading, in the policy's order
    std::optional<Instant> nextDeadline; ///< earliest deadline of the claims whose clock runs
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

MonthFigures monthFiguresOf(const Evaluation &evaluation);

/// Whether a later `asOf` alone may change the result: the month, or the clock of a claim or a ticket, was
/// running.
bool agesWithTime(const Evaluation &evaluation);

/// The estimate of one service with the lowest and highest of its readings, the policy's own included
/// (docs/rules.md, section 9). A negotiated amount counts as zero, as in the contract's total.
CreditTotal creditOf(const ServiceFigures &service);

} // namespace makegood::sla
