// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ticket_model.h"

#include <QLocale>

#include "explain/cell_text.h"
#include "explain/clock_text.h"

namespace makegood::ui
{

namespace
{

bool isOverdue(const std::optional<Instant> &deadline, Instant asOf)
{
    return deadline && asOf > *deadline;
}

// A missed deadline stays missed when a later severity sets a later deadline that is met.
bool keptInTheEnd(const TicketClocks &c, Instant asOf)
{
    return !c.responseDeadline || c.respondedAt.value_or(asOf) <= *c.responseDeadline;
}

QString nextUpdateText(const TicketRow &row)
{
    const TicketClocks &c = row.ticket.clocks;
    if (c.resolved)
        return TicketModel::tr("resolved");
    if (c.waiting)
        return TicketModel::tr("waits for the customer");
    if (!c.updateDeadline)
        return row.continuousUpdate ? TicketModel::tr("without pause") : QStringLiteral("–");
    return clockText(*c.updateDeadline, row.asOf);
}

QString resolutionText(const TicketRow &row)
{
    const TicketClocks &c = row.ticket.clocks;
    if (!row.ticket.promisesResolution)
        return QStringLiteral("–");
    if (c.resolvedAt)
        return c.resolutionBreached ? TicketModel::tr("resolved late")
            : c.resolutionDeadline  ? TicketModel::tr("resolved in time")
                                    : TicketModel::tr("resolved");
    if (c.waiting)
        return TicketModel::tr("waits for the customer");
    return c.resolutionDeadline ? clockText(*c.resolutionDeadline, row.asOf) : TicketModel::tr("no target");
}

QVariant statusCell(const TicketRow &row, int column)
{
    const TicketClocks &c = row.ticket.clocks;
    if (column == TicketModel::Resolution && row.ticket.promisesResolution && c.resolutionDeadline)
        return static_cast<int>(c.resolutionBreached
                                        || (!c.resolvedAt && isOverdue(c.resolutionDeadline, row.asOf))
                                    ? Status::Breached
                                    : c.resolvedAt ? Status::Met
                                                   : Status::Pending);
    if (column == TicketModel::Clock)
        return static_cast<int>(responseStatus(c, row.asOf));
    if (column == TicketModel::NextUpdate && !c.resolved && c.updateDeadline)
        return static_cast<int>(isOverdue(c.updateDeadline, row.asOf) ? Status::Breached : Status::Pending);
    return {};
}

QVariant ticketToolTip(const TicketRow &row, int column)
{
    const TicketClocks &c = row.ticket.clocks;
    const auto utc
        = [](const std::optional<Instant> &at) { return at ? QVariant(utcText(*at)) : QVariant(); };
    switch (column) {
    case TicketModel::Opened:
        return utcText(row.ticket.openedAt);
    case TicketModel::ResponseDue:
        return utc(c.responseDeadline);
    case TicketModel::Responded:
        return utc(c.respondedAt);
    case TicketModel::Clock:
        return responseText(c, row.asOf);
    case TicketModel::NextUpdate:
        return utc(c.updateDeadline);
    case TicketModel::Resolution:
        return utc(c.resolvedAt ? c.resolvedAt : c.resolutionDeadline);
    default:
        return {};
    }
}

} // namespace

std::vector<TicketRow> ticketRows(const Evaluation &evaluation, const Policy *policy)
{
    std::vector<TicketRow> rows;
    rows.reserve(evaluation.support.size());
    for (const TicketResult &ticket : evaluation.support) {
        TicketRow row{ticket, {}, 0, false, evaluation.zone, evaluation.asOf};
        if (policy != nullptr && policy->support)
            for (const Severity &severity : policy->support->severities) {
                if (severity.id == ticket.clocks.severity) {
                    row.severityTitle = severity.title;
                    row.continuousUpdate = severity.continuousUpdate;
                    break;
                }
                ++row.severityRank;
            }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TicketRow> filtered(std::vector<TicketRow> rows, const TicketFilter &filter)
{
    using Show = TicketFilter::Show;
    std::erase_if(rows, [&](const TicketRow &row) {
        const TicketClocks &c = row.ticket.clocks;
        return (filter.severity && *filter.severity != c.severity)
            || (filter.show == Show::Open && c.resolved)
            || (filter.show == Show::Waiting && c.running.empty() && c.openRequests.empty())
            || (filter.show == Show::Breached && c.missed.empty());
    });
    return rows;
}

bool awaitsResponse(const TicketClocks &clocks)
{
    return !clocks.respondedAt && clocks.responseDeadline;
}

QString responseText(const TicketClocks &clocks, Instant asOf)
{
    const QString earlier = TicketModel::tr("late under an earlier severity");
    const bool missedEarlier = clocks.breached && keptInTheEnd(clocks, asOf);
    if (!clocks.responseDeadline)
        return missedEarlier ? earlier : TicketModel::tr("no target");
    if (clocks.respondedAt) {
        if (missedEarlier)
            return earlier;
        return clocks.breached ? TicketModel::tr("answered late") : TicketModel::tr("answered in time");
    }
    if (isOverdue(clocks.responseDeadline, asOf))
        return clockText(*clocks.responseDeadline, asOf);
    if (clocks.waiting)
        return TicketModel::tr("waits for the customer");
    const QString waiting = TicketModel::tr("waiting – %1").arg(clockText(*clocks.responseDeadline, asOf));
    return missedEarlier ? QStringLiteral("%1; %2").arg(waiting, earlier) : waiting;
}

Status responseStatus(const TicketClocks &clocks, Instant asOf)
{
    if (clocks.breached || (awaitsResponse(clocks) && isOverdue(clocks.responseDeadline, asOf)))
        return Status::Breached;
    if (!clocks.responseDeadline)
        return Status::None;
    return clocks.respondedAt ? Status::Met : Status::Pending;
}

void TicketModel::setNow(Instant now)
{
    changeRows([now](TicketRow &row) { row.asOf = now; });
}

QString TicketModel::title(int column) const
{
    switch (column) {
    case Id:
        return tr("Ticket");
    case SeverityName:
        return tr("Severity");
    case Opened:
        return tr("Opened");
    case ResponseDue:
        return tr("Due");
    case Responded:
        return tr("Responded");
    case Clock:
        return tr("Response clock"); // reserves width for the longest cell
    case NextUpdate:
        return tr("Next update");
    case Resolution:
        return tr("Resolution");
    case UpdateBreaches:
        return tr("Updates missed");
    case Requests:
        return tr("Requests waiting");
    case StatusBreaches:
        return tr("Replies missed");
    }
    return {};
}

QVariant TicketModel::cell(const TicketRow &row, int column, int role) const
{
    const TicketClocks &c = row.ticket.clocks;
    if (role == StatusRole)
        return statusCell(row, column);
    if (role == Qt::ToolTipRole)
        return ticketToolTip(row, column);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const auto moment = [&](const std::optional<Instant> &at, const QString &none) {
        if (!at)
            return sort ? QVariant() : QVariant(none);
        return sort ? QVariant(static_cast<qlonglong>(at->time_since_epoch().count()))
                    : QVariant(momentText(*at, row.zone));
    };
    const auto count = [&](std::int64_t n) {
        return sort ? QVariant(static_cast<qlonglong>(n))
                    : QVariant(QLocale().toString(static_cast<qlonglong>(n)));
    };
    switch (column) {
    case Id:
        return toText(row.ticket.ticket);
    case SeverityName:
        return sort ? QVariant(row.severityRank) : QVariant(severityText(c.severity, row.severityTitle));
    case Opened:
        return moment(row.ticket.openedAt, {});
    case ResponseDue:
        return moment(c.responseDeadline, tr("none"));
    case Responded:
        return moment(c.respondedAt, tr("not yet"));
    case Clock:
        return responseText(c, row.asOf);
    case NextUpdate:
        return sort ? moment(c.updateDeadline, {}) : QVariant(nextUpdateText(row));
    case Resolution:
        return sort ? moment(c.resolvedAt ? c.resolvedAt : c.resolutionDeadline, {})
                    : QVariant(resolutionText(row));
    case UpdateBreaches:
        return count(c.updateBreaches);
    case Requests:
        return count(std::ssize(c.openRequests));
    case StatusBreaches:
        return count(c.statusBreaches);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_ticket_model.cpp"
