// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QString>

#include "explain/maintenance_outcome.h"
#include "sla/evaluate/maintenance_plan.h"
#include "sla/evidence/review.h"

namespace makegood::ui
{

/// Every contract's maintenance, by contract id.
using Calendars = std::vector<ContractCalendar>;

/// A new or changed maintenance window of one or several contracts, not saved yet.
struct MaintenanceDraft {
    std::optional<MaintenanceWindow> original; ///< as the shown contract has it; absent: a new one
    MaintenanceWindow window; ///< services: of all these contracts together; none: all of each
    std::vector<std::string> contracts; ///< ids; the shown contract first
};

/// One contract's verdict on a draft.
struct DraftVerdict {
    std::string contract;
    std::string customer;
    Zone zone;
    MaintenancePlan plan;
    MaintenanceOutcome outcome = MaintenanceOutcome::Accepted;
};

const ContractCalendar *calendarOf(const Calendars &calendars, const std::string &contract);
/// The contract's window with the same UID and start; null: none.
const MaintenanceWindow *instanceIn(const ContractCalendar &calendar, const MaintenanceWindow &window);

/// The error as a sentence; empty: the draft can be saved.
QString problemOf(const MaintenanceDraft &draft, const Calendars &calendars);
/// The draft as edits, one a contract; empty: no change.
std::vector<ContractStep> stepsOf(const MaintenanceDraft &draft, const Calendars &calendars);
/// Title for the undo history.
QString titleOf(const MaintenanceDraft &draft, const Calendars &calendars);

/// The judged month that contains the instant; null: not judged yet.
using KnownMonth = std::function<std::shared_ptr<const Evaluation>(const Contract &, Instant)>;

/// Verdicts of those of the draft's contracts that the window affects, in their order.
std::vector<DraftVerdict> verdictsOf(const MaintenanceDraft &draft, const Calendars &calendars, Instant now,
                                     const KnownMonth &known);

} // namespace makegood::ui
