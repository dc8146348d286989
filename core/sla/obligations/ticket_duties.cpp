// SPDX-License-Identifier: GPL-3.0-or-later
// Obligations that are read off the tickets: escalation, cost approval, priority order.
#include <algorithm>

#include "sla/obligations/obligations.h"
#include "sla/support/response_clock.h"

namespace makegood::sla
{

namespace
{

// What is dated after as_of does not exist yet.
std::optional<Instant> by(const std::optional<Instant> &at, Instant asOf)
{
    return at && *at <= asOf ? at : std::nullopt;
}

bool hasTickets(const JudgingInput &ask, ObligationResult &result)
{
    if (!ask.evidence.tickets)
        result.evidence = "no tickets.json";
    return ask.evidence.tickets.has_value();
}

std::size_t rankOf(const std::string &severity, const SupportRule &rule)
{
    const auto &rows = rule.severities;
    return static_cast<std::size_t>(
        std::find_if(rows.begin(), rows.end(), [&](const Severity &s) { return s.id == severity; })
        - rows.begin());
}

std::optional<Instant> resolvedAt(const Ticket &ticket)
{
    for (const TicketEvent &event : ticket.events)
        if (event.kind == TicketEventKind::Resolved)
            return event.at;
    return std::nullopt;
}

// Open at `at` with neither its work begun nor the matter resolved.
bool waitsAt(const Ticket &ticket, Instant at)
{
    const auto resolved = resolvedAt(ticket);
    return ticket.openedAt <= at && (!ticket.workStartedAt || *ticket.workStartedAt > at)
        && (!resolved || *resolved > at);
}

} // namespace

void judgeEscalation(const JudgingInput &ask, const Obligation &obligation,
                     const std::optional<BusinessCalendar> &calendar, ObligationResult &result)
{
    if (!hasTickets(ask, result))
        return;
    for (const Ticket &ticket : *ask.evidence.tickets) {
        const auto escalated = by(ticket.escalatedAt, ask.asOf);
        if (!escalated || !ask.period.when.contains(*escalated) || !obligation.within)
            continue;
        const auto deadline = dueAt(*escalated, *obligation.within, calendar);
        const auto answered = by(ticket.escalationAnsweredAt, ask.asOf);
        // Neither answered nor late: nothing has fallen due.
        if (!deadline || (!answered && ask.asOf <= *deadline))
            continue;
        ObligationItem item{ObligationItem::Kind::Escalation, ticket.id, answered && *answered <= *deadline};
        item.from = escalated;
        item.due = deadline;
        item.done = answered;
        result.items.push_back(std::move(item));
    }
    concludeFromItems(result, "escalations");
}

void judgeCostApproval(const JudgingInput &ask, ObligationResult &result)
{
    if (!hasTickets(ask, result))
        return;
    for (const Ticket &ticket : *ask.evidence.tickets) {
        const auto started = by(ticket.workStartedAt, ask.asOf);
        if (ticket.inScope || !started || !ask.period.when.contains(*started))
            continue;
        ObligationItem item{ObligationItem::Kind::WorkOutsideService, ticket.id,
                            ticket.costQuotedAt && *ticket.costQuotedAt <= *started};
        item.from = started;
        item.done = by(ticket.costQuotedAt, ask.asOf);
        result.items.push_back(std::move(item));
    }
    concludeFromItems(result, "tickets outside the service");
}

void judgePriorityOrder(const JudgingInput &ask, ObligationResult &result)
{
    if (!hasTickets(ask, result) || !ask.policy.support)
        return;
    const SupportRule &rule = *ask.policy.support;
    for (const Ticket &ticket : *ask.evidence.tickets) {
        const auto started = by(ticket.workStartedAt, ask.asOf);
        if (!started || !ask.period.when.contains(*started))
            continue;
        ObligationItem item{ObligationItem::Kind::StartOfWork, ticket.id};
        item.from = started;
        const std::size_t rank = rankOf(severityAt(ticket, rule, *started), rule);
        for (const Ticket &other : *ask.evidence.tickets) {
            if (other.id == ticket.id || !waitsAt(other, *started)
                || rankOf(severityAt(other, rule, *started), rule) >= rank)
                continue;
            item.kept = false;
            item.passedOver = other.id;
            break;
        }
        result.items.push_back(std::move(item));
    }
    concludeFromItems(result, "starts of work");
}

} // namespace makegood::sla
