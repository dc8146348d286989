// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/maintenance_plan.h"

namespace makegood::ui
{

/// The text that tells a customer of planned maintenance: what, when (in the customer's zone, UTC beside),
/// for how long, which services, and what the agreement says about it. Plain text, ready for a mail. `plan`
/// is what the contract makes of the window once it is announced.
QString announcementText(const ContractCalendar &calendar, const MaintenancePlan &plan);

} // namespace makegood::ui
