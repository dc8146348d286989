// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/table_row_model.h"

#include <QLocale>

#include "explain/cell_text.h"

namespace makegood::ui
{

namespace
{

QString whatText(const TableRowShown &row)
{
    if (!row.fault.empty())
        return TableRowModel::tr("refused");
    if (!row.mapped)
        return TableRowModel::tr("does not count");
    if (row.kind == RowKind::Count)
        return TableRowModel::tr("%1 of %2 failed").arg(row.mapped->failed).arg(row.mapped->total);
    if (row.kind == RowKind::Value)
        return toText(formatValue(row.mapped->value));
    switch (row.mapped->state) {
    case CheckState::Up:
        return TableRowModel::tr("up");
    case CheckState::Down:
        return TableRowModel::tr("down");
    case CheckState::Unknown:
        break;
    }
    return TableRowModel::tr("unknown");
}

} // namespace

void TableRowModel::setPreview(const TablePreview &preview, const Zone &zone)
{
    std::vector<TableRowShown> rows;
    for (const PreviewRow &row : preview.rows) {
        TableRowShown shown;
        shown.line = row.line;
        shown.zone = zone;
        shown.kind = preview.kind;
        if (row.fault) {
            Error fault = *row.fault;
            fault.line = 0; // has a column of its own
            shown.fault = fault.text();
        }
        if (row.mapped.empty())
            rows.push_back(shown);
        for (const MappedRow &one : row.mapped) {
            shown.mapped = one;
            shown.service = preview.series[one.series].service;
            shown.probe = preview.series[one.series].probe;
            rows.push_back(shown);
        }
    }
    setRows(std::move(rows));
}

QString TableRowModel::title(int column) const
{
    switch (column) {
    case Line:
        return tr("Line");
    case What:
        return tr("State");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case ServiceName:
        return tr("Service");
    case ProbeName:
        return tr("Measured by");
    case Remark:
        return tr("What is wrong");
    }
    return {};
}

QVariant TableRowModel::cell(const TableRowShown &row, int column, int role) const
{
    const auto instant = column == From && row.mapped ? std::optional(row.mapped->start)
        : column == To && row.mapped                  ? row.mapped->end
                                                      : std::nullopt;
    if (role == Qt::ToolTipRole)
        return instant         ? QVariant(utcText(*instant))
            : column == Remark ? QVariant(toText(row.fault))
                               : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Line:
        return role == SortRole ? QVariant(row.line) : QVariant(QLocale().toString(row.line));
    case What:
        return whatText(row);
    case From:
    case To:
        if (!instant)
            return {};
        return role == SortRole ? QVariant(static_cast<qlonglong>(instant->time_since_epoch().count()))
                                : QVariant(momentText(*instant, row.zone));
    case ServiceName:
        return toText(row.service);
    case ProbeName:
        return toText(row.probe);
    case Remark:
        return toText(row.fault);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_table_row_model.cpp"
