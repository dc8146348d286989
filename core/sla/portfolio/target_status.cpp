// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/portfolio/target_status.h"

namespace makegood::sla
{

namespace
{

// An Evaluation and its MonthFigures name these figures alike.
template <typename MonthLike, typename ServiceLike>
TargetStatus readStatus(const MonthLike &month, const ServiceLike &service)
{
    switch (service.verdict) {
    case Verdict::Breached:
        return TargetStatus::Breached;
    case Verdict::Undecided:
        return TargetStatus::Undecided;
    case Verdict::Met:
        break;
    }
    const bool isRunning = month.asOf < month.period.end;
    if (isRunning && service.budget > Duration::zero() && service.budgetLeft * 4 < service.budget)
        return TargetStatus::AtRisk;
    return TargetStatus::Met;
}

} // namespace

TargetStatus targetStatus(const Evaluation &month, const ServiceResult &service)
{
    return readStatus(month, service);
}

TargetStatus targetStatus(const MonthFigures &month, const ServiceFigures &service)
{
    return readStatus(month, service);
}

} // namespace makegood::sla
