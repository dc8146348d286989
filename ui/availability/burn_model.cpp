// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/burn_model.h"

#include "explain/cell_text.h"
#include "explain/format.h"

namespace makegood::ui
{

std::vector<BurnRow> burnRows(const Evaluation &evaluation, const ServiceResult &service)
{
    std::vector<BurnRow> out;
    for (BurnPoint &point : burnDown(evaluation, service))
        out.push_back({std::move(point), evaluation.zone});
    return out;
}

QString BurnModel::title(int column) const
{
    switch (column) {
    case At:
        return tr("Until");
    case Spent:
        return tr("Downtime so far");
    case Left:
        return tr("Budget left");
    case Even:
        return tr("Left if spent evenly");
    }
    return {};
}

QVariant BurnModel::cell(const BurnRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole) {
        const auto exact = [](const std::optional<Duration> &value) {
            return value ? QVariant(lengthText(*value)) : QVariant();
        };
        return column == At   ? QVariant(utcText(row.point.at))
            : column == Spent ? exact(row.point.spent)
            : column == Left  ? exact(row.point.left)
            : column == Even  ? exact(row.point.even)
                              : QVariant();
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const auto length = [&](const std::optional<Duration> &value) {
        if (!value)
            return sort ? QVariant() : QVariant(Format::none());
        return sort ? QVariant(static_cast<qlonglong>(value->count())) : QVariant(briefText(*value));
    };
    switch (column) {
    case At:
        return sort ? QVariant(static_cast<qlonglong>(row.point.at.time_since_epoch().count()))
                    : QVariant(momentText(row.point.at, row.zone));
    case Spent:
        return length(row.point.spent);
    case Left:
        return length(row.point.left);
    case Even:
        return length(row.point.even);
    default:
        return {};
    }
}

} // namespace makegood::ui

#include "moc_burn_model.cpp"
