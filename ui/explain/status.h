// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "sla/portfolio/month_figures.h"

namespace makegood::ui
{

/// The state of a service's month that lists and charts mark, or why there is none.
enum class Status {
    Met,
    OnTrack, ///< a running month is never met
    AtRisk,
    Breached,
    Undecided,
    NoData,
    Pending, ///< not judged yet
    None ///< cannot be judged: no billing period in this month
};

Status statusOf(ServiceState state);

/// The word beside the mark: colour alone never conveys a status.
QString wordFor(Status status);

} // namespace makegood::ui
