// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/month_model.h"

#include <QDate>
#include <QLocale>

#include "explain/cell_text.h"
#include "explain/format.h"

namespace makegood::ui
{

QString MonthModel::title(int column) const
{
    switch (column) {
    case MonthName:
        return tr("Month");
    case AvailabilityPercent:
        return tr("Availability");
    case StatusWord:
        return tr("Status");
    case Downtime:
        return tr("Downtime");
    case Coverage:
        return tr("Coverage");
    }
    return {};
}

QVariant MonthModel::cell(const MonthRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return column == Downtime && row.result != nullptr ? QVariant(lengthText(row.result->downtime))
                                                           : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    if (column == MonthName) {
        const QDate first(static_cast<int>(row.month.value.year()),
                          static_cast<int>(static_cast<unsigned>(row.month.value.month())), 1);
        return sort ? QVariant(first) : QVariant(Format(QLocale(), Zone(), Currency()).briefMonth(row.month));
    }
    if (column == StatusWord)
        return sort ? QVariant(static_cast<int>(row.status)) : QVariant(wordFor(row.status));
    if (row.result == nullptr)
        return sort ? QVariant() : QVariant(QStringLiteral("–"));
    const ServiceResult &r = *row.result;
    switch (column) {
    case AvailabilityPercent:
        if (!r.shownAvailability())
            return sort ? QVariant() : QVariant(QStringLiteral("–"));
        return sort ? QVariant(r.availability->ratio().convert_to<double>())
                    : QVariant(percentText(r.availability->percent()));
    case Downtime:
        return sort ? QVariant(static_cast<qlonglong>(r.downtime.count())) : QVariant(briefText(r.downtime));
    case Coverage:
        return sort ? QVariant(static_cast<qlonglong>(r.coveredElapsed.count())) : QVariant(coverageText(r));
    default:
        return {};
    }
}

} // namespace makegood::ui

#include "moc_month_model.cpp"
