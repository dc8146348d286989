// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "explain/status.h"
#include "sla/evaluate/evaluation.h"
#include "sla/exclude/maintenance.h"

namespace makegood::ui
{

/// Verdict of the agreement on a maintenance window, as one word.
enum class MaintenanceOutcome {
    Accepted,
    Partly, ///< inside the period one part is accepted, another is not
    Refused,
    Tentative, ///< never confirmed
    Cancelled
};

/// Reads the outcome of a judged window; judges nothing.
MaintenanceOutcome outcomeOf(const WindowResult &window);
/// Outcome of the whole window, not clipped to a period.
MaintenanceOutcome outcomeOf(const JudgedWindow &judged);

QString wordFor(MaintenanceOutcome outcome);

/// Status whose shape and colour mark the outcome.
Status markOf(MaintenanceOutcome outcome);

} // namespace makegood::ui
