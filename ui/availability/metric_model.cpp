// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/metric_model.h"

#include <QLocale>

#include "explain/cell_text.h"
#include "explain/metric_text.h"

namespace makegood::ui
{

QString MetricModel::title(int column) const
{
    switch (column) {
    case Title:
        return tr("Promise");
    case Value:
        return tr("Value");
    case Limit:
        return tr("Promised");
    case VerdictWord:
        return tr("Verdict");
    case What:
        return tr("What is compared");
    case Samples:
        return tr("Values measured");
    }
    return {};
}

QVariant MetricModel::cell(const MetricResult &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const Format format{QLocale(), Zone(), Currency()};
    switch (column) {
    case Title:
        return toText(row.terms.title);
    case Value:
        if (sort)
            return row.figure.value ? QVariant(row.figure.value->convert_to<double>()) : QVariant();
        return metricOutcome(row, format);
    case Limit:
        return sort ? QVariant(row.terms.limit.value.convert_to<double>())
                    : QVariant(metricLimit(row.terms, format));
    case VerdictWord:
        return metricVerdict(row);
    case What:
        return metricStatistic(row.terms, format);
    case Samples:
        return sort ? QVariant(static_cast<qulonglong>(row.figure.samples))
                    : QVariant(format.number(static_cast<std::int64_t>(row.figure.samples)));
    default:
        return {};
    }
}

} // namespace makegood::ui

#include "moc_metric_model.cpp"
