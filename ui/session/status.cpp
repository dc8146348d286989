// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/status.h"

namespace makegood
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(makegood::Status)
};

} // namespace

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
    switch (status) {
    case Status::Met:
        return Texts::tr("Met");
    case Status::AtRisk:
        return Texts::tr("At risk");
    case Status::Breached:
        return Texts::tr("Breached");
    case Status::Undecided:
        return Texts::tr("Undecided");
    case Status::Pending:
        return Texts::tr("Being judged");
    case Status::None:
        return Texts::tr("No period");
    }
    return {};
}

} // namespace makegood
