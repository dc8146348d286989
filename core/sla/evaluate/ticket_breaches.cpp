// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/ticket_breaches.h"

#include <algorithm>
#include <tuple>

#include "sla/support/response_clock.h"

namespace makegood::sla
{

namespace
{

std::vector<const Ticket *> ticketsOf(const JudgingInput &input, const std::string &service)
{
    std::vector<const Ticket *> out;
    if (input.policy.support && input.evidence.tickets)
        for (const Ticket &ticket : *input.evidence.tickets)
            if (ticket.service == service && ticket.openedAt <= input.asOf
                && input.period.when.contains(ticket.openedAt))
                out.push_back(&ticket);
    std::sort(out.begin(), out.end(), [](const Ticket *a, const Ticket *b) {
        return std::tie(a->openedAt, a->id) < std::tie(b->openedAt, b->id);
    });
    return out;
}

std::optional<BusinessCalendar> calendarOf(const JudgingInput &input)
{
    if (!input.policy.business)
        return std::nullopt;
    // The zone was checked when the policy was read.
    auto calendar = BusinessCalendar::make(*input.policy.business, input.contract.zone);
    return calendar ? std::optional(std::move(*calendar)) : std::nullopt;
}

} // namespace

std::optional<Trigger> triggerOf(SupportClock clock)
{
    switch (clock) {
    case SupportClock::Response:
        return Trigger::Response;
    case SupportClock::Update:
        return Trigger::Update;
    case SupportClock::Resolution:
        return Trigger::Resolution;
    case SupportClock::StatusReply:
        break;
    }
    return std::nullopt;
}

std::vector<TicketBreach> ticketBreaches(const JudgingInput &input, const Service &service, Money fee)
{
    const auto &rules = input.policy.credit.rules;
    const bool asked
        = std::any_of(rules.begin(), rules.end(), [](const CreditRule &rule) { return rule.isForTickets(); });
    if (!asked)
        return {};
    const std::optional<BusinessCalendar> calendar = calendarOf(input);
    std::vector<TicketBreach> out;
    for (const Ticket *ticket : ticketsOf(input, service.id)) {
        const SupportRule &support = *input.policy.support;
        const TicketClocks clocks = judgeTicket(*ticket, firstSeverity(*ticket, support, input.contract),
                                                support, calendar, input.asOf);
        for (const SupportDeadline &missed : clocks.missed)
            if (const auto kind = triggerOf(missed.clock))
                out.push_back({*kind, ticket->id, missed.due, missed.late, fee, service.units});
    }
    return out;
}

} // namespace makegood::sla
