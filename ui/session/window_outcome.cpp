// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/window_outcome.h"

namespace makegood
{

namespace
{

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
    const auto tr
        = [](const char *text) { return QCoreApplication::translate("makegood::WindowOutcome", text); };
    switch (outcome) {
    case WindowOutcome::Accepted:
        return tr(QT_TRANSLATE_NOOP("makegood::WindowOutcome", "Accepted"));
    case WindowOutcome::Partly:
        return tr(QT_TRANSLATE_NOOP("makegood::WindowOutcome", "Partly"));
    case WindowOutcome::Refused:
        return tr(QT_TRANSLATE_NOOP("makegood::WindowOutcome", "Refused"));
    case WindowOutcome::Tentative:
        return tr(QT_TRANSLATE_NOOP("makegood::WindowOutcome", "Tentative"));
    case WindowOutcome::Cancelled:
        return tr(QT_TRANSLATE_NOOP("makegood::WindowOutcome", "Cancelled"));
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
