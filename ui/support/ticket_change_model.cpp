// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ticket_change_model.h"

#include <QLocale>

#include "explain/cell_text.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

QString kindText(TicketChange::Kind kind)
{
    switch (kind) {
    case TicketChange::Kind::Added:
        return TicketChangeModel::tr("new");
    case TicketChange::Kind::Changed:
        return TicketChangeModel::tr("changed");
    case TicketChange::Kind::Same:
        break;
    }
    return TicketChangeModel::tr("the same");
}

QString remarks(const TicketChange &change)
{
    QStringList out;
    if (change.moreEvents < 0)
        out << TicketChangeModel::tr("%n events that are here would be removed", nullptr,
                                     static_cast<int>(-change.moreEvents));
    for (const std::string &severity : change.unknownSeverities)
        out << TicketChangeModel::tr("the agreement has no severity %1").arg(toText(severity));
    if (change.unknownService)
        out << TicketChangeModel::tr("the contract has no service %1").arg(toText(change.ticket.service));
    return words::list(out);
}

} // namespace

QString TicketChangeModel::title(int column) const
{
    switch (column) {
    case Id:
        return tr("Ticket");
    case What:
        return tr("What");
    case Opened:
        return tr("Opened");
    case Events:
        return tr("Events");
    case Remarks:
        return tr("Remarks");
    }
    return {};
}

QVariant TicketChangeModel::cell(const TicketChangeRow &row, int column, int role) const
{
    const TicketChange &change = row.change;
    if (role == Qt::ToolTipRole && column == Opened)
        return utcText(change.ticket.openedAt);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case Id:
        return toText(change.ticket.id);
    case What:
        return sort ? QVariant(static_cast<int>(change.kind)) : QVariant(kindText(change.kind));
    case Opened:
        return sort ? QVariant(static_cast<qlonglong>(change.ticket.openedAt.time_since_epoch().count()))
                    : QVariant(momentText(change.ticket.openedAt, row.zone));
    case Events: {
        const auto count = static_cast<qlonglong>(change.ticket.events.size());
        return sort ? QVariant(count) : QVariant(QLocale().toString(count));
    }
    case Remarks:
        return remarks(change);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_ticket_change_model.cpp"
