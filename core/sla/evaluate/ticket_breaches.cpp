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
    if (input.evidence.tickets)
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

std::vector<TicketBreach> ticketBreaches(const JudgingInput &own, const ServiceAssessment &assessment)
{
    const auto &rules = own.policy.credit.rules;
    const bool asked
        = std::any_of(rules.begin(), rules.end(), [](const CreditRule &rule) { return rule.isForTickets(); });
    if (!asked || !own.policy.support)
        return {};
    const SupportRule &support = *own.policy.support;
    const std::optional<BusinessCalendar> calendar = calendarOf(own);
    std::vector<TicketBreach> out;
    for (const ServiceAssessment *part : assessment.parts()) {
        const Service &service = *part->service;
        const Money fee = feeIn(service, part->period);
        for (const Ticket *ticket : ticketsOf(own, service.id)) {
            const std::string &first = firstSeverity(*ticket, support, own.contract);
            const TicketClocks clocks = judgeTicket(*ticket, first, support, calendar, own.asOf);
            for (const SupportDeadline &missed : clocks.missed)
                if (const auto kind = triggerOf(missed.clock))
                    out.push_back({*kind, ticket->id, missed.due, missed.late, fee, service.units});
        }
    }
    return out;
}

} // namespace makegood::sla
