// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "sla/portfolio/target_status.h"

namespace makegood::ui
{

/// A TargetStatus, or why there is none: the state of a contract's month that lists and charts mark.
enum class Status {
    Met,
    AtRisk,
    Breached,
    Undecided,
    Pending, ///< not judged yet
    None ///< cannot be judged: no billing period in this month
};

Status statusOf(TargetStatus status);
Status statusOf(const Evaluation &evaluation, const ServiceResult &service);
Status statusOf(const MonthFigures &month, const ServiceFigures &service);

/// The word beside the mark: colour alone never conveys a status.
QString wordFor(Status status);

} // namespace makegood::ui
