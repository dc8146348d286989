// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "sla/exclude/maintenance_forecast.h"
#include "sla/exclude/notice_clock.h"

namespace makegood::sla
{

/// Judgement of one contract on a window that is planned, moved or about to be announced.
struct MaintenancePlan {
    NoticeClock clock;
    std::string
        service; ///< of the window's services the one with most downtime; empty: the window is for no service
    MaintenanceForecast forecast; ///< of that service, in the present state
    MaintenanceForecast ifAnnounced; ///< of that service, once the window is announced
};

/// The month whose billing period contains the instant; nothing outside the contract's term.
std::optional<Month> monthAt(const Contract &contract, Instant at);

/// Judges `window` at `now` as a part of the contract's calendar, in place of `instead` (null: in addition).
/// `known`, if not null, is the judged month in which the window begins: its downtime so far uses the
/// allowance. Fails only when the hours name a zone that does not exist.
Expected<MaintenancePlan> planMaintenance(const ContractCalendar &calendar, const MaintenanceWindow &window,
                                          const MaintenanceWindow *instead, Instant now,
                                          const Evaluation *known);

} // namespace makegood::sla
