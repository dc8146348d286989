// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/support/follow_ups.h"

#include <algorithm>
#include <tuple>

namespace makegood::sla
{

std::vector<FollowUp> followUps(const std::vector<Ticket> &tickets, const Contract &contract,
                                const SupportRule &rule, const std::optional<BusinessCalendar> &calendar,
                                Instant asOf)
{
    std::vector<FollowUp> out;
    for (const Ticket &ticket : tickets) {
        if (ticket.openedAt > asOf)
            continue;
        const std::string &first = firstSeverity(ticket, rule, contract);
        for (SupportDeadline &deadline : judgeTicket(ticket, first, rule, calendar, asOf).running)
            out.push_back({ticket.id, std::move(deadline)});
    }
    std::stable_sort(out.begin(), out.end(), [](const FollowUp &a, const FollowUp &b) {
        return std::tie(a.deadline.due, a.ticket) < std::tie(b.deadline.due, b.ticket);
    });
    return out;
}

} // namespace makegood::sla
