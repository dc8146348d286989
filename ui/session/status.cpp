// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/status.h"

#include "session/figures_cache.h"

namespace makegood
{

namespace
{

// Of a month or its figures, which have the same names.
template <typename MonthLike, typename ServiceLike>
Status readStatus(const MonthLike &month, const ServiceLike &service)
{
    switch (service.verdict) {
    case Verdict::Breached:
        return Status::Breached;
    case Verdict::Undecided:
        return Status::Undecided;
    case Verdict::Met:
        break;
    }
    const bool running = month.asOf < month.period.end;
    if (running && service.budget > Duration::zero() && service.budgetLeft * 4 < service.budget)
        return Status::AtRisk;
    return Status::Met;
}

} // namespace

Status statusOf(const Evaluation &evaluation, const ServiceResult &service)
{
    return readStatus(evaluation, service);
}

Status statusOf(const MonthFigures &month, const ServiceFigures &service)
{
    return readStatus(month, service);
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
