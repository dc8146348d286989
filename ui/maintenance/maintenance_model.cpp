// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/maintenance_model.h"

#include <algorithm>

#include "explain/cell_text.h"
#include "explain/notice_words.h"

namespace makegood::ui
{

std::vector<MaintenanceRow> maintenanceRows(const Evaluation &evaluation, const ServiceResult &service)
{
    std::vector<MaintenanceRow> rows;
    for (const WindowResult &window : evaluation.maintenance) {
        const auto &named = window.window.services;
        if (named.empty() || std::find(named.begin(), named.end(), service.service) != named.end())
            rows.push_back({window, evaluation.zone});
    }
    return rows;
}

QString windowVerdict(const WindowResult &window)
{
    return judgedWords({window.window, window.acceptedSet, window.reasons, window.warnings});
}

QString MaintenanceModel::title(int column) const
{
    switch (column) {
    case Summary:
        return tr("Window");
    case Start:
        return tr("Start");
    case End:
        return tr("End");
    case Notice:
        return tr("Notice");
    case Accepted:
        return tr("Accepted");
    case VerdictWords:
        return tr("Verdict");
    }
    return {};
}

QVariant MaintenanceModel::cell(const MaintenanceRow &row, int column, int role) const
{
    const MaintenanceWindow &w = row.window.window;
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Summary:
            return plainTip(toText(w.uid));
        case Start:
            return utcText(w.when.start);
        case End:
            return utcText(w.when.end);
        case Notice:
            return w.notifiedAt ? QVariant(tr("Announced %1").arg(momentText(*w.notifiedAt, row.zone)))
                                : QVariant();
        case VerdictWords:
            return windowVerdict(row.window);
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const auto number = [](Duration d) { return QVariant(static_cast<qlonglong>(d.count())); };
    switch (column) {
    case Summary:
        return toText(w.summary.empty() ? w.uid : w.summary);
    case Start:
        return sort ? number(w.when.start.time_since_epoch()) : QVariant(momentText(w.when.start, row.zone));
    case End:
        return sort ? number(w.when.end.time_since_epoch()) : QVariant(momentText(w.when.end, row.zone));
    case Notice:
        if (!w.notifiedAt)
            return sort ? QVariant() : QVariant(tr("not known"));
        return sort ? number(w.when.start - *w.notifiedAt)
                    : QVariant(lengthText(w.when.start - *w.notifiedAt));
    case Accepted:
        return sort ? number(row.window.accepted) : QVariant(lengthText(row.window.accepted));
    case VerdictWords:
        return windowVerdict(row.window);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_maintenance_model.cpp"
