// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace does not know yet at an instant.
#include <algorithm>

#include "sample/sample_script.h"

namespace makegood::sample
{

namespace
{

template <typename Row, typename Field> void keepUntil(std::vector<Row> &rows, Instant now, Field field)
{
    std::erase_if(rows, [&](const Row &row) { return row.*field > now; });
}

void forget(std::optional<Instant> &at, Instant now)
{
    if (at && *at > now)
        at.reset();
}

} // namespace

void endAt(CaseData &data, Instant now)
{
    Evidence &e = data.evidence;
    keepUntil(e.calls, now, &Call::started);
    for (Call &call : e.calls) {
        forget(call.decodedAt, now);
        forget(call.deliveredAt, now);
    }
    // An incident is written down when it is over.
    std::erase_if(e.incidents, [&](const Incident &one) { return one.when.end > now; });
    for (Incident &one : e.incidents)
        forget(one.postMortemAt, now);
    std::erase_if(e.windows, [&](const MaintenanceWindow &one) {
        return one.when.start > now && (!one.notifiedAt || *one.notifiedAt > now);
    });
    keepUntil(e.proofs, now, &ProofRow::at);
    keepUntil(e.remedies, now, &AgreedRemedy::at);
    keepUntil(e.bridges, now, &Bridge::at);
    if (e.backups)
        keepUntil(*e.backups, now, &BackupRow::takenAt);
    if (e.notices)
        keepUntil(*e.notices, now, &PriceNotice::givenAt);
    if (!e.tickets)
        return;
    keepUntil(*e.tickets, now, &Ticket::openedAt);
    for (Ticket &ticket : *e.tickets) {
        keepUntil(ticket.events, now, &TicketEvent::at);
        for (auto *at :
             {&ticket.costQuotedAt, &ticket.workStartedAt, &ticket.escalatedAt, &ticket.escalationAnsweredAt})
            forget(*at, now);
    }
}

} // namespace makegood::sample
