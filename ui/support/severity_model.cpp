// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/severity_model.h"

#include "explain/cell_text.h"
#include "explain/clock_text.h"

namespace makegood::ui
{

std::vector<SeverityRow> severityRows(const TicketResult &ticket, const Policy *policy, const Zone &zone)
{
    std::vector<SeverityRow> rows;
    for (const SeveritySpell &spell : ticket.clocks.severities)
        rows.push_back({spell, severityTitle(policy, spell.severity), zone});
    return rows;
}

QString SeverityModel::title(int column) const
{
    switch (column) {
    case SeverityName:
        return tr("Severity");
    case Since:
        return tr("Since");
    case ResponseDue:
        return tr("Response due");
    }
    return {};
}

QVariant SeverityModel::cell(const SeverityRow &row, int column, int role) const
{
    const auto &due = row.spell.responseDeadline;
    if (role == Qt::ToolTipRole) {
        if (column == Since)
            return utcText(row.spell.since);
        return column == ResponseDue && due ? QVariant(utcText(*due)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const auto moment = [&](Instant at) { return momentCell(at, row.zone, role == SortRole); };
    switch (column) {
    case SeverityName:
        return severityText(row.spell.severity, row.title);
    case Since:
        return moment(row.spell.since);
    case ResponseDue:
        if (due)
            return moment(*due);
        return role == SortRole ? QVariant() : QVariant(tr("none"));
    }
    return {};
}

} // namespace makegood::ui

#include "moc_severity_model.cpp"
