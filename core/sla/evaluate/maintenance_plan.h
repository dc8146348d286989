// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "sla/exclude/maintenance_forecast.h"
#include "sla/exclude/notice_clock.h"

namespace makegood::sla
{

/// What one contract makes of a window that is planned, moved or about to be announced.
struct MaintenancePlan {
    NoticeClock clock;
    std::string service; ///< of the window's services the one that loses most; empty: it is for none of them
    MaintenanceForecast forecast; ///< of that service, as things are
    MaintenanceForecast ifAnnounced; ///< of that service, once the window is announced
};

/// The month whose billing period holds the instant; nothing outside of the contract's life.
std::optional<Month> monthAt(const Contract &contract, Instant at);

/// Judges `window` as if it stood in the contract's calendar in the place of `instead` (null: beside all the
/// others), at `now`. `known`, where given, is the judged month in which the window begins: it says when the
/// services were down so far, for the allowance. Fails only when the hours name a zone that does not exist.
Expected<MaintenancePlan> planMaintenance(const ContractCalendar &calendar, const MaintenanceWindow &window,
                                          const MaintenanceWindow *instead, Instant now,
                                          const Evaluation *known);

} // namespace makegood::sla
