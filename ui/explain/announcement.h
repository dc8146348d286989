// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/maintenance_plan.h"

namespace makegood::ui
{

/// Plain text of a mail that announces maintenance to a customer: summary, start and end in the customer's
/// zone and in UTC, length, services, and the agreement's rule. `plan` is the verdict once the window is
/// announced.
QString announcementText(const ContractCalendar &calendar, const MaintenancePlan &plan);

} // namespace makegood::ui
