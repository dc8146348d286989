// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/portfolio_model.h"

#include <algorithm>

#include <QStringList>

#include "models/cell_text.h"
#include "session/evaluation_cache.h"

namespace makegood
{

namespace
{

std::optional<Instant> earliestDeadline(const ServiceResult &service)
{
    std::optional<Instant> first;
    for (const Claim &claim : service.claims)
        if (claim.deadline && clockRuns(claim.state) && (!first || *claim.deadline < *first))
            first = claim.deadline;
    return first;
}

} // namespace

std::vector<PortfolioRow> portfolioRows(const ContractRow &contract, const Judged *judged)
{
    PortfolioRow row;
    row.contract = contract.id;
    row.customer = contract.customer;
    row.policyName = contract.policyName;
    if (judged == nullptr)
        return {row};
    if (!judged->evaluation) {
        row.status = Status::None;
        row.refusal = judged->refusal;
        return {row};
    }
    std::vector<PortfolioRow> out;
    row.evaluation = judged->evaluation;
    for (const ServiceResult &service : judged->evaluation->services) {
        row.service = service.service;
        row.result = &service;
        row.status = statusOf(*judged->evaluation, service);
        row.nextDeadline = earliestDeadline(service);
        out.push_back(row);
    }
    return out;
}

QString PortfolioModel::title(int column) const
{
    switch (column) {
    case Customer:
        return tr("Customer");
    case ServiceName:
        return tr("Service");
    case PolicyName:
        return tr("Agreement");
    case StatusWord:
        return tr("Status");
    case AvailabilityPercent:
        return tr("Availability");
    case Target:
        return tr("Target");
    case Downtime:
        return tr("Downtime");
    case BudgetLeft:
        return tr("Budget left");
    case Estimate:
        return tr("Estimate");
    case Deadline:
        return tr("Next deadline");
    case Coverage:
        return tr("Coverage");
    }
    return {};
}

QVariant PortfolioModel::cell(const PortfolioRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole && !row.refusal.empty())
        return toText(row.refusal);
    if (role == Qt::AccessibleTextRole && column == Customer) {
        QStringList parts{toText(row.customer), toText(row.service), wordFor(row.status)};
        if (row.result != nullptr && row.result->availability)
            parts << percentText(row.result->availability->percent());
        return parts.join(QStringLiteral(", "));
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case Customer:
        return toText(row.customer);
    case ServiceName:
        return toText(row.service);
    case PolicyName:
        return toText(row.policyName);
    case StatusWord:
        return sort ? QVariant(static_cast<int>(row.status)) : QVariant(wordFor(row.status));
    case Deadline:
        if (!row.nextDeadline || !row.evaluation)
            return {};
        return sort ? QVariant(static_cast<qlonglong>(row.nextDeadline->time_since_epoch().count()))
                    : QVariant(momentText(*row.nextDeadline, row.evaluation->zone));
    default:
        break;
    }
    if (row.result == nullptr)
        return {};
    const ServiceResult &r = *row.result;
    switch (column) {
    case AvailabilityPercent:
        if (!r.availability)
            return sort ? QVariant() : QVariant(tr("none"));
        // Order alone: the figure itself stays exact.
        return sort ? QVariant(r.availability->ratio().convert_to<double>())
                    : QVariant(percentText(r.availability->percent()));
    case Target:
        return sort ? QVariant(r.target.ratio.convert_to<double>()) : QVariant(percentText(r.target.text));
    case Downtime:
        return sort ? QVariant(static_cast<qlonglong>(r.downtime.count())) : QVariant(lengthText(r.downtime));
    case BudgetLeft:
        return sort ? QVariant(static_cast<qlonglong>(r.budgetLeft.count()))
                    : QVariant(lengthText(r.budgetLeft));
    case Estimate:
        if (!r.credit.amount)
            return sort ? QVariant() : QVariant(tr("negotiated"));
        return sort ? QVariant(static_cast<qlonglong>(r.credit.amount->minor))
                    : QVariant(moneyText(*r.credit.amount, row.evaluation->currency));
    case Coverage:
        return sort ? QVariant(static_cast<qlonglong>(r.coveredElapsed.count())) : QVariant(coverageText(r));
    default:
        return {};
    }
}

} // namespace makegood
