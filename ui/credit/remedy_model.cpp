// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/remedy_model.h"

#include <algorithm>

#include "explain/cell_text.h"
#include "explain/format.h"

namespace makegood::ui
{

std::vector<RemedyRow> remedyRows(const Evidence &evidence, const std::string &service, Month month,
                                  const Zone &zone, const Currency &currency)
{
    std::vector<RemedyRow> rows;
    for (const AgreedRemedy &remedy : evidence.remedies)
        if (remedy.service == service && remedy.month == month)
            rows.push_back({remedy, zone, currency});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const RemedyRow &a, const RemedyRow &b) { return a.remedy.at < b.remedy.at; });
    return rows;
}

QString RemedyModel::title(int column) const
{
    switch (column) {
    case Amount:
        return tr("Amount");
    case AgreedBy:
        return tr("Agreed by");
    case AgreedAt:
        return tr("Agreed on");
    case Reason:
        return tr("Reason");
    }
    return {};
}

QVariant RemedyModel::cell(const RemedyRow &row, int column, int role) const
{
    const AgreedRemedy &r = row.remedy;
    if (role == Qt::ToolTipRole) {
        if (column == AgreedAt)
            return utcText(r.at);
        return column == Reason ? QVariant(plainTip(toText(r.reason))) : QVariant();
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case Amount:
        return sort ? QVariant(static_cast<qlonglong>(r.amount.minor))
                    : QVariant(moneyText(r.amount, row.currency));
    case AgreedBy:
        return toText(r.by);
    case AgreedAt:
        return sort ? QVariant(static_cast<qlonglong>(r.at.time_since_epoch().count()))
                    : QVariant(Format(QLocale(), row.zone, row.currency).instant(r.at));
    case Reason:
        return toText(r.reason);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_remedy_model.cpp"
