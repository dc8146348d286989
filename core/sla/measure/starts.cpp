// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/starts.h"

#include <algorithm>
#include <tuple>

namespace makegood::sla
{

namespace
{

// Tickets that may report an outage of the service, by opening and id.
std::vector<const Ticket *> reportsOf(const ClockStarters &starters)
{
    std::vector<const Ticket *> out;
    if (starters.tickets == nullptr)
        return out;
    for (const Ticket &ticket : *starters.tickets)
        if (ticket.inScope && ticket.openedAt <= starters.asOf
            && (ticket.service.empty() || ticket.service == starters.service))
            out.push_back(&ticket);
    std::sort(out.begin(), out.end(), [](const Ticket *a, const Ticket *b) {
        return std::tie(a->openedAt, a->id) < std::tie(b->openedAt, b->id);
    });
    return out;
}

void startAtTicket(MeasuredOutage &outage, const std::vector<const Ticket *> &reports, Duration before)
{
    const Instant from = outage.whole.start - before;
    const auto first = std::partition_point(reports.begin(), reports.end(),
                                            [&](const Ticket *ticket) { return ticket->openedAt < from; });
    if (first == reports.end() || (*first)->openedAt >= outage.whole.end) {
        outage.unrecorded = Unrecorded::NoTicket;
        return;
    }
    outage.ticket = *first;
    outage.whole.start = std::max(outage.whole.start, (*first)->openedAt);
}

void startWhenIdentified(MeasuredOutage &outage, Instant asOf)
{
    const auto at = outage.incident != nullptr ? outage.incident->identifiedAt : std::nullopt;
    if (!at || *at > asOf)
        return;
    if (*at >= outage.whole.end)
        outage.unrecorded = Unrecorded::NotIdentified;
    else
        outage.whole.start = std::max(outage.whole.start, *at);
}

} // namespace

void moveStarts(std::vector<MeasuredOutage> &outages, const Measure &measure, const ClockStarters &starters)
{
    if (measure.starts == Starts::Failure)
        return;
    const bool byTicket = measure.starts == Starts::Ticket;
    const std::vector<const Ticket *> reports
        = byTicket ? reportsOf(starters) : std::vector<const Ticket *>();
    for (MeasuredOutage &outage : outages) {
        if (!outage.recorded())
            continue;
        if (byTicket)
            startAtTicket(outage, reports, measure.reportBefore);
        else
            startWhenIdentified(outage, starters.asOf);
    }
}

} // namespace makegood::sla
