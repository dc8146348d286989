// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/status.h"

#include "session/figures_cache.h"

namespace makegood::ui
{

namespace
{

struct StatusTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Status)
};

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
    switch (status) {
    case Status::Met:
        return StatusTexts::tr("Met");
    case Status::AtRisk:
        return StatusTexts::tr("At risk");
    case Status::Breached:
        return StatusTexts::tr("Breached");
    case Status::Undecided:
        return StatusTexts::tr("Undecided");
    case Status::Pending:
        return StatusTexts::tr("Being judged");
    case Status::None:
        return StatusTexts::tr("No period");
    }
    return {};
}

} // namespace makegood::ui
