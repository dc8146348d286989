// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/allowance_model.h"

#include "explain/cell_text.h"

namespace makegood::ui
{

std::vector<AllowanceRow> allowanceRows(const AllowanceLedger &ledger, const Zone &zone)
{
    std::vector<AllowanceRow> out;
    for (const AllowanceEntry &entry : ledger.entries)
        out.push_back({entry, zone});
    return out;
}

QString AllowanceModel::title(int column) const
{
    switch (column) {
    case Window:
        return tr("Window");
    case From:
        return tr("Down from");
    case To:
        return tr("To");
    case Used:
        return tr("Used");
    case Left:
        return tr("Left");
    case Over:
        return tr("Over");
    case Counted:
        return tr("Counts");
    }
    return {};
}

QVariant AllowanceModel::cell(const AllowanceRow &row, int column, int role) const
{
    const AllowanceEntry &e = row.entry;
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Window:
            return plainTip(toText(e.uid));
        case From:
            return utcText(e.when.start);
        case To:
            return utcText(e.when.end);
        case Used:
            return lengthText(e.used);
        case Left:
            return e.left ? QVariant(lengthText(*e.left)) : QVariant();
        case Over:
            return lengthText(e.over);
        case Counted:
            return e.counted < e.over ? QVariant(tr("The rest of what is over is excluded by its cause."))
                                      : QVariant();
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const auto length = [&](Duration d) {
        return role == SortRole ? QVariant(static_cast<qlonglong>(d.count())) : QVariant(briefText(d));
    };
    const auto moment = [&](Instant at) { return momentCell(at, row.zone, role == SortRole); };
    switch (column) {
    case Window:
        return toText(e.summary.empty() ? e.uid : e.summary);
    case From:
        return moment(e.when.start);
    case To:
        return moment(e.when.end);
    case Used:
        return length(e.used);
    case Left:
        if (!e.left)
            return role == SortRole ? QVariant() : QVariant(tr("no limit"));
        return length(*e.left);
    case Over:
        return length(e.over);
    case Counted:
        return length(e.counted);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_allowance_model.cpp"
