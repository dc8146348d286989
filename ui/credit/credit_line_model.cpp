// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/credit_line_model.h"

#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "explain/words.h"

namespace makegood::ui
{

std::vector<CreditLine> creditLines(const Evaluation &evaluation, const ServiceResult &service)
{
    std::vector<CreditLine> lines;
    for (const Outage &outage : service.outages)
        if (outage.recorded)
            lines.push_back({outage, evaluation.zone, evaluation.currency});
    return lines;
}

QString CreditLineModel::title(int column) const
{
    switch (column) {
    case Start:
        return tr("Outage");
    case CauseWord:
        return tr("Cause");
    case Credited:
        return tr("Credited");
    case Bridged:
        return tr("incl. time between outages");
    case Scenario:
        return tr("Counts?");
    case ClauseIds:
        return tr("Clauses");
    case Amount:
        return tr("Amount");
    }
    return {};
}

QVariant CreditLineModel::cell(const CreditLine &row, int column, int role) const
{
    const Outage &o = row.outage;
    if (role == Qt::ToolTipRole && (column == Credited || column == Bridged))
        return lengthText(column == Credited ? o.credited : o.bridged);
    if (role == Qt::ToolTipRole && column == Start)
        return utcText(o.whole.start);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const auto number = [](Duration d) { return QVariant(static_cast<qlonglong>(d.count())); };
    switch (column) {
    case Start:
        return sort ? number(o.whole.start.time_since_epoch())
                    : QVariant(momentText(o.whole.start, row.zone));
    case CauseWord:
        return words::cause(o.cause);
    case Credited:
        return sort ? number(o.credited) : QVariant(briefText(o.credited));
    case Bridged:
        if (o.bridged == Duration::zero())
            return sort ? number(o.bridged) : QVariant(QStringLiteral("–"));
        return sort ? number(o.bridged) : QVariant(briefText(o.bridged));
    case Scenario:
        if (!o.admitted)
            return tr("No");
        return o.scenario.empty() ? tr("Yes") : tr("Yes: %1").arg(toText(o.scenario));
    case ClauseIds:
        return clausesText(o.clauses);
    case Amount:
        if (!o.amount)
            return sort ? QVariant() : QVariant(QStringLiteral("–"));
        return sort ? QVariant(static_cast<qlonglong>(o.amount->minor))
                    : QVariant(moneyText(*o.amount, row.currency));
    }
    return {};
}

} // namespace makegood::ui

#include "moc_credit_line_model.cpp"
