// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/status.h"

namespace makegood
{

Status statusOf(const Evaluation &evaluation, const ServiceResult &service)
{
    switch (service.verdict) {
    case Verdict::Breached:
        return Status::Breached;
    case Verdict::Undecided:
        return Status::Undecided;
    case Verdict::Met:
        break;
    }
    const bool running = evaluation.asOf < evaluation.period.end;
    if (running && service.budget > Duration::zero() && service.budgetLeft * 4 < service.budget)
        return Status::AtRisk;
    return Status::Met;
}

QString wordFor(Status status)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("makegood::Status", text); };
    switch (status) {
    case Status::Met:
        return tr(QT_TRANSLATE_NOOP("makegood::Status", "Met"));
    case Status::AtRisk:
        return tr(QT_TRANSLATE_NOOP("makegood::Status", "At risk"));
    case Status::Breached:
        return tr(QT_TRANSLATE_NOOP("makegood::Status", "Breached"));
    case Status::Undecided:
        return tr(QT_TRANSLATE_NOOP("makegood::Status", "Undecided"));
    case Status::Pending:
        return tr(QT_TRANSLATE_NOOP("makegood::Status", "Being judged"));
    case Status::None:
        return tr(QT_TRANSLATE_NOOP("makegood::Status", "No period"));
    }
    return {};
}

} // namespace makegood
