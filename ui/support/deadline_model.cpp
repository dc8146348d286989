// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deadline_model.h"

#include <algorithm>

#include "explain/cell_text.h"
#include "explain/clock_text.h"
#include "explain/credit_text.h"
#include "explain/status.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

DeadlineRow deadlineRow(const FollowUp &followUp, bool missed, const Evaluation &e, const Policy *policy)
{
    return {followUp, severityTitle(policy, followUp.deadline.severity), missed, e.zone, e.asOf};
}

} // namespace

std::vector<DeadlineRow> dueRows(const Evaluation &evaluation, const Policy *policy)
{
    std::vector<DeadlineRow> rows;
    for (const FollowUp &followUp : evaluation.followUps)
        rows.push_back(deadlineRow(followUp, false, evaluation, policy));
    return rows;
}

std::vector<DeadlineRow> missedRows(const Evaluation &evaluation, const Policy *policy)
{
    std::vector<DeadlineRow> rows;
    for (const TicketResult &ticket : evaluation.support)
        for (const SupportDeadline &deadline : ticket.clocks.missed)
            rows.push_back(deadlineRow({ticket.ticket, deadline}, true, evaluation, policy));
    std::stable_sort(rows.begin(), rows.end(), [](const DeadlineRow &a, const DeadlineRow &b) {
        return a.followUp.deadline.due < b.followUp.deadline.due;
    });
    return rows;
}

void DeadlineModel::setNow(Instant now)
{
    changeRows([now](DeadlineRow &row) { row.now = now; });
}

QString DeadlineModel::title(int column) const
{
    switch (column) {
    case TicketId:
        return tr("Ticket");
    case What:
        return tr("What");
    case SeverityName:
        return tr("Severity");
    case ClauseIds:
        return tr("Clauses");
    case Due:
        return tr("Deadline");
    case Stands:
        return tr("State");
    }
    return {};
}

QVariant DeadlineModel::cell(const DeadlineRow &row, int column, int role) const
{
    const SupportDeadline &d = row.followUp.deadline;
    const bool late = row.missed || row.now > d.due;
    if (role == StatusRole)
        return column == Stands ? QVariant(static_cast<int>(late ? Status::Breached : Status::Pending))
                                : QVariant();
    if (role == Qt::ToolTipRole)
        return column == Due ? QVariant(utcText(d.due)) : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case TicketId:
        return toText(row.followUp.ticket);
    case What:
        return words::supportClock(d.clock);
    case SeverityName:
        return severityText(d.severity, row.severityTitle);
    case ClauseIds:
        return clausesText(d.clauses);
    case Due:
    case Stands:
        if (role == SortRole)
            return static_cast<qlonglong>(d.due.time_since_epoch().count());
        if (column == Due)
            return momentText(d.due, row.zone);
        return row.missed ? tr("missed") : clockText(d.due, row.now);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_deadline_model.cpp"
