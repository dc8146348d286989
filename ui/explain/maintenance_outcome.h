// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "explain/status.h"
#include "sla/evaluate/evaluation.h"
#include "sla/exclude/maintenance.h"

namespace makegood::ui
{

/// What the agreement makes of a maintenance window, in one word.
enum class MaintenanceOutcome {
    Accepted,
    Partly, ///< a part of it that lies in the period is accepted, another is not
    Refused,
    Tentative, ///< never confirmed
    Cancelled
};

/// Reads the outcome off the judged window; judges nothing.
MaintenanceOutcome outcomeOf(const WindowResult &window);
/// The same of the whole window, whatever the period.
MaintenanceOutcome outcomeOf(const JudgedWindow &judged);

QString wordFor(MaintenanceOutcome outcome);

/// The shape and the colour that stand beside the word.
Status markOf(MaintenanceOutcome outcome);

} // namespace makegood::ui
