// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/window_outcome.h"

namespace makegood
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(makegood::WindowOutcome)
};

} // namespace

WindowOutcome outcomeOf(const WindowResult &window)
{
    switch (window.window.status) {
    case WindowStatus::Cancelled:
        return WindowOutcome::Cancelled;
    case WindowStatus::Tentative:
        return WindowOutcome::Tentative;
    case WindowStatus::Confirmed:
        break;
    }
    if (window.reasons.empty())
        return WindowOutcome::Accepted;
    return window.accepted > Duration::zero() ? WindowOutcome::Partly : WindowOutcome::Refused;
}

QString wordFor(WindowOutcome outcome)
{
    switch (outcome) {
    case WindowOutcome::Accepted:
        return Texts::tr("Accepted");
    case WindowOutcome::Partly:
        return Texts::tr("Partly");
    case WindowOutcome::Refused:
        return Texts::tr("Refused");
    case WindowOutcome::Tentative:
        return Texts::tr("Tentative");
    case WindowOutcome::Cancelled:
        return Texts::tr("Cancelled");
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

} // namespace makegood
