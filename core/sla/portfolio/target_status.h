// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/portfolio/month_figures.h"

namespace makegood::sla
{

/// The verdict on the target of one service in one month, with a warning while the month is running.
enum class TargetStatus {
    Met,
    AtRisk, ///< the month is running, the target is met, less than a quarter of the error budget is left
    Breached,
    Undecided
};

/// Reads the status off judged figures; `service` is one of the month.
TargetStatus targetStatus(const Evaluation &month, const ServiceResult &service);
TargetStatus targetStatus(const MonthFigures &month, const ServiceFigures &service);

} // namespace makegood::sla
