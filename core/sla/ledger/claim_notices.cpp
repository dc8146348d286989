// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/ledger/claim_notices.h"

#include <algorithm>
#include <set>

#include "sla/evaluate/claimed_amount.h"
#include "sla/ledger/credit_ledger.h"

namespace makegood::sla
{

ClaimNotices claimNotices(const Evaluation &evaluation, Duration within, Instant asOf)
{
    ClaimNotices out;
    for (const ServiceResult &service : evaluation.services)
        for (const Claim &claim : service.claims) {
            if (!claim.deadline || *claim.deadline < asOf || !clockRuns(claim.state)
                || isNeedless(service, claim))
                continue;
            std::optional<Duration> reached;
            for (const Duration before : noticeThresholds) {
                if (before > within)
                    continue;
                const Instant at = *claim.deadline - before;
                if (at <= asOf)
                    reached = before;
                else if (!out.next || at < *out.next)
                    out.next = at;
            }
            if (reached)
                out.due.push_back(
                    {service.service, claim.outage, *claim.deadline, *reached, claim.forPeriod});
        }
    std::stable_sort(out.due.begin(), out.due.end(),
                     [](const ClaimNotice &a, const ClaimNotice &b) { return a.deadline < b.deadline; });
    return out;
}

std::vector<Month> monthsWithDeadlines(const Contract &contract, const Evidence &evidence, Duration within,
                                       Instant asOf, Duration reportWithin)
{
    std::set<Month> months;
    const auto add = [&](Instant from, Instant to) {
        for (Month month = billingMonthOf(contract, from); month <= billingMonthOf(contract, to);
             month = month.next())
            months.insert(month);
    };
    add(std::max(asOf - within, contract.zone.startOfDay(contract.start)), asOf);
    for (const Incident &incident : evidence.incidents) {
        // A post-mortem dated after as_of does not exist yet.
        const bool known = incident.postMortemAt && *incident.postMortemAt <= asOf;
        const Instant last = known ? std::max(incident.when.end, *incident.postMortemAt) : incident.when.end;
        if (incident.when.start <= asOf && last + within >= asOf)
            add(incident.when.start, std::min(incident.when.end, asOf));
    }
    for (const Ticket &ticket : evidence.tickets.value_or(std::vector<Ticket>())) {
        const auto counts = [&](const TicketEvent &event) {
            return event.kind == TicketEventKind::Resolved && event.at <= asOf && event.at + within >= asOf;
        };
        if (std::any_of(ticket.events.begin(), ticket.events.end(), counts))
            add(ticket.openedAt - reportWithin, ticket.openedAt);
    }
    return {months.begin(), months.end()};
}

} // namespace makegood::sla
