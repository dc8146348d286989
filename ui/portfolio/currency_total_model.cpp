// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/currency_total_model.h"

#include "explain/format.h"

namespace makegood::ui
{

QString CurrencyTotalModel::title(int column) const
{
    switch (column) {
    case CurrencyCode:
        return tr("Currency");
    case Services:
        return tr("Services");
    case Estimate:
        return tr("Estimate");
    case Lowest:
        return tr("Lowest");
    case Highest:
        return tr("Highest");
    case Withheld:
        return tr("Withheld");
    case Negotiated:
        return tr("Negotiated");
    }
    return {};
}

QVariant CurrencyTotalModel::cell(const CurrencyTotal &row, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == Negotiated)
        return tr("Services whose credit is negotiated: they count as nothing here.");
    if (role == SortRole)
        switch (column) {
        case Services:
            return row.services;
        case Negotiated:
            return row.negotiated;
        case Estimate:
            return QVariant::fromValue<qlonglong>(row.credit.amount.minor);
        case Lowest:
            return QVariant::fromValue<qlonglong>(row.credit.lowest.minor);
        case Highest:
            return QVariant::fromValue<qlonglong>(row.credit.highest.minor);
        case Withheld:
            return QVariant::fromValue<qlonglong>(row.withheld.minor);
        default:
            return QString::fromStdString(row.currency.code);
        }
    if (role != Qt::DisplayRole)
        return {};
    const Format format(QLocale(), Zone(), row.currency);
    switch (column) {
    case CurrencyCode:
        return QString::fromStdString(row.currency.code);
    case Services:
        return format.number(row.services);
    case Estimate:
        return format.money(row.credit.amount);
    case Lowest:
        return format.money(row.credit.lowest);
    case Highest:
        return format.money(row.credit.highest);
    case Withheld:
        return format.money(row.withheld);
    case Negotiated:
        return format.number(row.negotiated);
    default:
        return {};
    }
}

} // namespace makegood::ui

#include "moc_currency_total_model.cpp"
