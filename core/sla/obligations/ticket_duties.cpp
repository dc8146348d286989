// SPDX-License-Identifier: GPL-3.0-or-later
// Obligations judged from tickets: escalation, cost approval, priority order.
#include <algorithm>

#include "sla/obligations/obligations.h"
#include "sla/support/response_clock.h"

namespace makegood::sla
{

namespace
{

// Events after as_of are ignored.
std::optional<Instant> by(const std::optional<Instant> &at, Instant asOf)
{
    return at && *at <= asOf ? at : std::nullopt;
}

bool hasTickets(const JudgingInput &input, ObligationResult &result)
{
    if (!input.evidence.tickets)
        result.evidence = "no tickets.json";
    return input.evidence.tickets.has_value();
}

std::size_t rankOf(const std::string &severity, const SupportRule &rule)
{
    const auto &rows = rule.severities;
    return static_cast<std::size_t>(
        std::find_if(rows.begin(), rows.end(), [&](const Severity &s) { return s.id == severity; })
        - rows.begin());
}

bool isResolvedAt(const Ticket &ticket, Instant at)
{
    bool resolved = false;
    for (const TicketEvent &event : ticket.events)
        if (event.at <= at)
            resolved = event.kind == TicketEventKind::Resolved
                || (resolved && event.kind != TicketEventKind::Reopened);
    return resolved;
}

// Whether the ticket is open at `at`, its work not begun and not resolved.
bool waitsAt(const Ticket &ticket, Instant at)
{
    return ticket.openedAt <= at && (!ticket.workStartedAt || *ticket.workStartedAt > at)
        && !isResolvedAt(ticket, at);
}

} // namespace

void judgeEscalation(const JudgingInput &input, const Obligation &obligation,
                     const std::optional<BusinessCalendar> &calendar, ObligationResult &result)
{
    if (!hasTickets(input, result))
        return;
    for (const Ticket &ticket : *input.evidence.tickets) {
        const auto escalated = by(ticket.escalatedAt, input.asOf);
        if (!escalated || !input.period.when.contains(*escalated) || !obligation.within)
            continue;
        const auto deadline = dueAt(*escalated, *obligation.within, calendar);
        const auto answered = by(ticket.escalationAnsweredAt, input.asOf);
        // Neither answered nor overdue: nothing has fallen due.
        if (!deadline || (!answered && input.asOf <= *deadline))
            continue;
        ObligationItem item{ObligationItem::Kind::Escalation, ticket.id, answered && *answered <= *deadline};
        item.from = escalated;
        item.due = deadline;
        item.done = answered;
        result.items.push_back(std::move(item));
    }
    concludeFromItems(result, "escalations");
}

void judgeCostApproval(const JudgingInput &input, ObligationResult &result)
{
    if (!hasTickets(input, result))
        return;
    for (const Ticket &ticket : *input.evidence.tickets) {
        const auto started = by(ticket.workStartedAt, input.asOf);
        if (ticket.inScope || !started || !input.period.when.contains(*started))
            continue;
        ObligationItem item{ObligationItem::Kind::WorkOutsideService, ticket.id,
                            ticket.costQuotedAt && *ticket.costQuotedAt <= *started};
        item.from = started;
        item.done = by(ticket.costQuotedAt, input.asOf);
        result.items.push_back(std::move(item));
    }
    concludeFromItems(result, "tickets outside the service");
}

void judgePriorityOrder(const JudgingInput &input, ObligationResult &result)
{
    if (!hasTickets(input, result) || !input.policy.support)
        return;
    const SupportRule &rule = *input.policy.support;
    for (const Ticket &ticket : *input.evidence.tickets) {
        const auto started = by(ticket.workStartedAt, input.asOf);
        if (!started || !input.period.when.contains(*started))
            continue;
        ObligationItem item{ObligationItem::Kind::StartOfWork, ticket.id};
        item.from = started;
        const auto rankAt = [&](const Ticket &one) {
            return rankOf(severityAt(one, firstSeverity(one, rule, input.contract), *started), rule);
        };
        const std::size_t rank = rankAt(ticket);
        for (const Ticket &other : *input.evidence.tickets) {
            if (other.id == ticket.id || !waitsAt(other, *started) || rankAt(other) >= rank)
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
