// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evidence/ticket_changes.h"

#include <algorithm>
#include <map>

namespace makegood::sla
{

std::vector<TicketChange> ticketChanges(const std::vector<Ticket> &stored,
                                        const std::vector<Ticket> &incoming, const Contract &contract,
                                        const Policy &policy)
{
    std::map<std::string_view, const Ticket *> known;
    for (const Ticket &ticket : stored)
        known[ticket.id] = &ticket;
    std::vector<TicketChange> out;
    for (const Ticket &ticket : incoming) {
        TicketChange change{TicketChange::Kind::Added, ticket, std::ssize(ticket.events), {}, false};
        if (const auto before = known.find(ticket.id); before != known.end()) {
            change.kind = *before->second == ticket ? TicketChange::Kind::Same : TicketChange::Kind::Changed;
            change.moreEvents -= std::ssize(before->second->events);
        }
        for (const TicketEvent &event : ticket.events) {
            auto &unknown = change.unknownSeverities;
            if (event.kind == TicketEventKind::Severity && policy.severityNamed(event.severity) == nullptr
                && std::find(unknown.begin(), unknown.end(), event.severity) == unknown.end())
                unknown.push_back(event.severity);
        }
        change.unknownService = !ticket.service.empty() && contract.serviceNamed(ticket.service) == nullptr;
        out.push_back(std::move(change));
    }
    return out;
}

} // namespace makegood::sla
