// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/maintenance_outcome.h"

namespace makegood::ui
{

namespace
{

struct WindowOutcomeTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::WindowOutcome)
};

WindowOutcome outcomeOf(WindowStatus status, bool isWhole, bool isPart)
{
    switch (status) {
    case WindowStatus::Cancelled:
        return WindowOutcome::Cancelled;
    case WindowStatus::Tentative:
        return WindowOutcome::Tentative;
    case WindowStatus::Confirmed:
        break;
    }
    if (isWhole)
        return WindowOutcome::Accepted;
    return isPart ? WindowOutcome::Partly : WindowOutcome::Refused;
}

} // namespace

WindowOutcome outcomeOf(const WindowResult &window)
{
    return outcomeOf(window.window.status, window.reasons.empty(), window.accepted > Duration::zero());
}

WindowOutcome outcomeOf(const JudgedWindow &judged)
{
    return outcomeOf(judged.window.status, judged.reasons.empty(), !judged.accepted.empty());
}

QString wordFor(WindowOutcome outcome)
{
    switch (outcome) {
    case WindowOutcome::Accepted:
        return WindowOutcomeTexts::tr("Accepted");
    case WindowOutcome::Partly:
        return WindowOutcomeTexts::tr("Partly");
    case WindowOutcome::Refused:
        return WindowOutcomeTexts::tr("Refused");
    case WindowOutcome::Tentative:
        return WindowOutcomeTexts::tr("Tentative");
    case WindowOutcome::Cancelled:
        return WindowOutcomeTexts::tr("Cancelled");
    }
    return {};
}

Status markOf(WindowOutcome outcome)
{
    switch (outcome) {
    case WindowOutcome::Accepted:
        return Status::Met;
    case WindowOutcome::Partly:
        return Status::AtRisk;
    case WindowOutcome::Refused:
        return Status::Breached;
    case WindowOutcome::Tentative:
        return Status::Undecided;
    case WindowOutcome::Cancelled:
        return Status::None;
    }
    return Status::None;
}

} // namespace makegood::ui
