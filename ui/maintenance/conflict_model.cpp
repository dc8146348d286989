// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/conflict_model.h"

#include <QLocale>

#include "explain/cell_text.h"
#include "explain/notice_words.h"

namespace makegood::ui
{

namespace
{

QString whatOf(const ConflictRow &row)
{
    const QLocale locale;
    const auto number = [&](std::size_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    if (!row.disputed)
        return row.kind == MaintenanceConflict::Kind::Shared
            ? ConflictModel::tr("One window, %Ln contracts, one verdict", nullptr,
                                static_cast<int>(row.sides))
            : ConflictModel::tr("Windows overlap, one verdict");
    return (row.kind == MaintenanceConflict::Kind::Shared
                ? ConflictModel::tr("One window: %1 accept, %2 in part, %3 refuse")
                : ConflictModel::tr("Windows overlap: %1 accept, %2 in part, %3 refuse"))
        .arg(number(row.accepting), number(row.sides - row.accepting - row.refusing), number(row.refusing));
}

} // namespace

std::vector<ConflictRow> conflictRows(const std::vector<MaintenanceConflict> &conflicts,
                                      const Calendars &calendars, const Zone &zone)
{
    std::vector<ConflictRow> out;
    for (const MaintenanceConflict &conflict : conflicts)
        for (const ConflictSide &side : conflict.sides) {
            const Contract &contract = calendars[side.calendar].contract;
            out.push_back({conflict.kind, conflict.sides.size(), conflict.accepting(), conflict.refusing(),
                           conflict.isDisputed(), contract.customer, side.judged, zone});
        }
    return out;
}

QString ConflictModel::title(int column) const
{
    switch (column) {
    case When:
        return tr("Start");
    case What:
        return tr("What");
    case Customer:
        return tr("Customer");
    case Summary:
        return tr("Window");
    case VerdictWords:
        return tr("Verdict");
    }
    return {};
}

QVariant ConflictModel::cell(const ConflictRow &row, int column, int role) const
{
    const MaintenanceWindow &w = row.judged.window;
    if (role == StatusRole)
        return column == VerdictWords ? QVariant(static_cast<int>(markOf(outcomeOf(row.judged))))
                                      : QVariant();
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case When:
            return tr("%1 to %2").arg(utcText(w.when.start), utcText(w.when.end));
        case Summary:
            return plainTip(toText(w.uid));
        case VerdictWords:
            return plainTip(judgedWords(row.judged));
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case When:
        return role == SortRole ? QVariant(static_cast<qlonglong>(w.when.start.time_since_epoch().count()))
                                : QVariant(weekdayText(w.when.start, row.zone));
    case What:
        return whatOf(row);
    case Customer:
        return toText(row.customer);
    case Summary:
        return toText(w.summary.empty() ? w.uid : w.summary);
    case VerdictWords:
        return judgedWords(row.judged);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_conflict_model.cpp"
