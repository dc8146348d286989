// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/maintenance_outcome.h"

namespace makegood::ui
{

namespace
{

struct WindowOutcomeTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::MaintenanceOutcome)
};

MaintenanceOutcome outcomeOf(WindowStatus status, bool isWhole, bool isPart)
{
    switch (status) {
    case WindowStatus::Cancelled:
        return MaintenanceOutcome::Cancelled;
    case WindowStatus::Tentative:
        return MaintenanceOutcome::Tentative;
    case WindowStatus::Confirmed:
        break;
    }
    if (isWhole)
        return MaintenanceOutcome::Accepted;
    return isPart ? MaintenanceOutcome::Partly : MaintenanceOutcome::Refused;
}

} // namespace

MaintenanceOutcome outcomeOf(const WindowResult &window)
{
    return outcomeOf(window.window.status, window.reasons.empty(), window.accepted > Duration::zero());
}

MaintenanceOutcome outcomeOf(const JudgedWindow &judged)
{
    return outcomeOf(judged.window.status, judged.reasons.empty(), !judged.accepted.empty());
}

QString wordFor(MaintenanceOutcome outcome)
{
    switch (outcome) {
    case MaintenanceOutcome::Accepted:
        return WindowOutcomeTexts::tr("Accepted");
    case MaintenanceOutcome::Partly:
        return WindowOutcomeTexts::tr("Partly accepted");
    case MaintenanceOutcome::Refused:
        return WindowOutcomeTexts::tr("Refused");
    case MaintenanceOutcome::Tentative:
        return WindowOutcomeTexts::tr("Tentative");
    case MaintenanceOutcome::Cancelled:
        return WindowOutcomeTexts::tr("Cancelled");
    }
    return {};
}

Status markOf(MaintenanceOutcome outcome)
{
    switch (outcome) {
    case MaintenanceOutcome::Accepted:
        return Status::Met;
    case MaintenanceOutcome::Partly:
        return Status::AtRisk;
    case MaintenanceOutcome::Refused:
        return Status::Breached;
    case MaintenanceOutcome::Tentative:
        return Status::Undecided;
    case MaintenanceOutcome::Cancelled:
        return Status::None;
    }
    return Status::None;
}

} // namespace makegood::ui
