// SPDX-License-Identifier: GPL-3.0-or-later
// Obligations that are read off the tickets: escalation, cost approval, priority order.
#include <algorithm>

#include "sla/obligations/obligations.h"
#include "sla/support/response_clock.h"

namespace makegood
{

namespace
{

// What is dated after as_of does not exist yet.
std::optional<Instant> by(const std::optional<Instant> &at, Instant asOf)
{
    return at && *at <= asOf ? at : std::nullopt;
}

void conclude(ObligationResult &result, std::int64_t judged, bool broken, const std::string &what)
{
    result.state = judged == 0 ? ObligationState::NotDue
        : broken               ? ObligationState::Broken
                               : ObligationState::Kept;
    result.evidence = std::to_string(judged) + ' ' + what + " judged";
}

bool hasTickets(const Question &ask, ObligationResult &result)
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

void judgeEscalation(const Question &ask, const Obligation &obligation,
                     const std::optional<BusinessCalendar> &calendar, ObligationResult &result)
{
    if (!hasTickets(ask, result))
        return;
    std::int64_t judged = 0;
    bool broken = false;
    for (const Ticket &ticket : *ask.evidence.tickets) {
        const auto escalated = by(ticket.escalatedAt, ask.asOf);
        if (!escalated || !ask.period.when.contains(*escalated) || !obligation.within)
            continue;
        const auto deadline = dueAt(*escalated, *obligation.within, calendar);
        const auto answered = by(ticket.escalationAnsweredAt, ask.asOf);
        // Neither answered nor late: nothing has fallen due.
        if (!deadline || (!answered && ask.asOf <= *deadline))
            continue;
        ++judged;
        broken = broken || !answered || *answered > *deadline;
    }
    conclude(result, judged, broken, "escalations");
}

void judgeCostApproval(const Question &ask, ObligationResult &result)
{
    if (!hasTickets(ask, result))
        return;
    std::int64_t judged = 0;
    bool broken = false;
    for (const Ticket &ticket : *ask.evidence.tickets) {
        const auto started = by(ticket.workStartedAt, ask.asOf);
        if (ticket.inScope || !started || !ask.period.when.contains(*started))
            continue;
        ++judged;
        broken = broken || !ticket.costQuotedAt || *ticket.costQuotedAt > *started;
    }
    conclude(result, judged, broken, "tickets outside the service");
}

void judgePriorityOrder(const Question &ask, ObligationResult &result)
{
    if (!hasTickets(ask, result) || !ask.policy.support)
        return;
    const SupportRule &rule = *ask.policy.support;
    std::int64_t judged = 0;
    bool broken = false;
    for (const Ticket &ticket : *ask.evidence.tickets) {
        const auto started = by(ticket.workStartedAt, ask.asOf);
        if (!started || !ask.period.when.contains(*started))
            continue;
        ++judged;
        const std::size_t rank = rankOf(severityAt(ticket, rule, *started), rule);
        for (const Ticket &other : *ask.evidence.tickets)
            broken = broken
                || (other.id != ticket.id && waitsAt(other, *started)
                    && rankOf(severityAt(other, rule, *started), rule) < rank);
    }
    conclude(result, judged, broken, "starts of work");
}

} // namespace makegood
