// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/difference_model.h"

#include "explain/cell_text.h"

namespace makegood::ui
{

std::vector<DifferenceRow> differenceRows(const std::vector<Difference> &differences, const Format &format)
{
    std::vector<DifferenceRow> rows;
    for (const Difference &one : differences)
        rows.push_back({one.service, differenceText(one, format)});
    return rows;
}

QString DifferenceModel::title(int column) const
{
    switch (column) {
    case Service:
        return tr("Service");
    case Figure:
        return tr("Figure");
    case Reported:
        return tr("Reported");
    case Now:
        return tr("Now");
    case Change:
        return tr("Difference");
    }
    return {};
}

QVariant DifferenceModel::cell(const DifferenceRow &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Service:
        return row.service.empty() ? tr("contract") : toText(row.service);
    case Figure:
        return row.text.figure;
    case Reported:
        return row.text.reported;
    case Now:
        return row.text.now;
    case Change:
        return row.text.difference;
    }
    return {};
}

} // namespace makegood::ui

#include "moc_difference_model.cpp"
