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

/// A maintenance window that a person makes or changes, for one contract or several.
struct MaintenanceDraft {
    std::optional<MaintenanceWindow> original; ///< as the shown contract has it; absent: a new one
    MaintenanceWindow window; ///< services: of all these contracts together; none: all of each
    std::vector<std::string> contracts; ///< ids; the shown contract first
};

/// What one contract makes of a draft.
struct DraftVerdict {
    std::string contract;
    std::string customer;
    Zone zone;
    MaintenancePlan plan;
    MaintenanceOutcome outcome = MaintenanceOutcome::Accepted;
};

const ContractCalendar *calendarOf(const Calendars &calendars, const std::string &contract);
/// The contract's own instance of a window: the same UID and start. Null: it has none.
const MaintenanceWindow *instanceIn(const ContractCalendar &calendar, const MaintenanceWindow &window);

/// What is wrong with it, in a sentence; empty when it can be saved.
QString problemOf(const MaintenanceDraft &draft, const Calendars &calendars);
/// The draft as one step; empty when it changes nothing.
std::vector<ContractStep> stepsOf(const MaintenanceDraft &draft, const Calendars &calendars);
/// What it does in a few words, for undo.
QString titleOf(const MaintenanceDraft &draft, const Calendars &calendars);

/// The judged month of a contract that holds the instant, if it was judged already; else null.
using KnownMonth = std::function<std::shared_ptr<const Evaluation>(const Contract &, Instant)>;

/// One for each of the draft's contracts that the window touches, in their order.
std::vector<DraftVerdict> verdictsOf(const MaintenanceDraft &draft, const Calendars &calendars, Instant now,
                                     const KnownMonth &known);

} // namespace makegood::ui
