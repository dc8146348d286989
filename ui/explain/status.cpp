// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/status.h"

namespace makegood::ui
{

namespace
{

struct StatusTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Status)
};

} // namespace

Status statusOf(TargetStatus status)
{
    switch (status) {
    case TargetStatus::Met:
        return Status::Met;
    case TargetStatus::AtRisk:
        return Status::AtRisk;
    case TargetStatus::Breached:
        return Status::Breached;
    case TargetStatus::Undecided:
        break;
    }
    return Status::Undecided;
}

Status statusOf(const Evaluation &evaluation, const ServiceResult &service)
{
    return statusOf(targetStatus(evaluation, service));
}

Status statusOf(const MonthFigures &month, const ServiceFigures &service)
{
    return statusOf(targetStatus(month, service));
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
