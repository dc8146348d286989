// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/agenda_model.h"

#include <algorithm>

#include "explain/cell_text.h"
#include "explain/notice_words.h"

namespace makegood::ui
{

std::vector<AgendaRow> agendaRows(const Calendars &calendars, const std::string &contract,
                                  const std::string &service, const Interval &when, Instant now)
{
    std::vector<AgendaRow> out;
    for (const ContractCalendar &calendar : calendars) {
        if (!contract.empty() && calendar.contract.id != contract)
            continue;
        for (const MaintenanceWindow &window : calendar.windows) {
            if (!window.when.meets(when)
                || !(service.empty() ? concerns(window, calendar.contract) : concerns(window, service)))
                continue;
            auto clock
                = noticeClock(window, calendar.maintenanceAt(window.when.start), calendar.contract.zone, now);
            if (clock)
                out.push_back({calendar.contract.id, calendar.contract.customer, calendar.contract.zone,
                               std::move(*clock), now});
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const AgendaRow &a, const AgendaRow &b) {
        return std::tie(a.window().when.start, a.contract) < std::tie(b.window().when.start, b.contract);
    });
    return out;
}

QString AgendaModel::title(int column) const
{
    switch (column) {
    case Start:
        return tr("Start");
    case Length:
        return tr("Length");
    case Customer:
        return tr("Customer");
    case Summary:
        return tr("Window");
    case Notice:
        return tr("Announce");
    case VerdictWords:
        return tr("Verdict");
    }
    return {};
}

QVariant AgendaModel::cell(const AgendaRow &row, int column, int role) const
{
    const MaintenanceWindow &w = row.window();
    if (role == StatusRole)
        return column == VerdictWords ? QVariant(static_cast<int>(markOf(outcomeOf(row.clock.judged))))
                                      : QVariant();
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Start:
            return tr("%1 to %2").arg(utcText(w.when.start), utcText(w.when.end));
        case Customer:
            return tr("Times are those of %1.").arg(toText(row.zone.name()));
        case Summary:
            return plainTip(toText(w.uid));
        case Notice:
            return row.clock.announceBy ? QVariant(utcText(*row.clock.announceBy)) : QVariant();
        case VerdictWords:
            return plainTip(judgedWords(row.clock.judged));
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const auto number = [](Duration d) { return QVariant(static_cast<qlonglong>(d.count())); };
    switch (column) {
    case Start:
        return sort ? number(w.when.start.time_since_epoch()) : QVariant(weekdayText(w.when.start, row.zone));
    case Length:
        return sort ? number(w.when.length()) : QVariant(briefText(w.when.length()));
    case Customer:
        return toText(row.customer);
    case Summary:
        return toText(w.summary.empty() ? w.uid : w.summary);
    case Notice:
        if (sort)
            return row.clock.announceBy ? number(row.clock.announceBy->time_since_epoch()) : QVariant();
        return noticeCell(row.clock, row.zone, row.now);
    case VerdictWords:
        return judgedWords(row.clock.judged);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_agenda_model.cpp"
