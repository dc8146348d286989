// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/support_sums.h"

#include "explain/verdict.h"

namespace makegood::ui
{

namespace
{

void countTicket(SupportSums &out, const TicketClocks &clocks)
{
    ++out.tickets;
    ++out.bySeverity[clocks.severity];
    out.ticketsLate += isAnythingLate(clocks) ? 1 : 0;
    if (clocks.breached)
        ++out.responsesLate;
    else if (clocks.responseDeadline)
        ++(clocks.respondedAt ? out.responsesKept : out.responsesOpen);
    out.lateUpdates += clocks.updateBreaches;
    out.lateStatusReplies += clocks.statusBreaches;
    if (clocks.resolutionBreached)
        ++out.resolutionsLate;
    else if (clocks.resolutionDeadline)
        ++(clocks.resolvedAt ? out.resolutionsKept : out.resolutionsOpen);
}

} // namespace

bool isAnythingLate(const TicketClocks &clocks)
{
    return clocks.breached || clocks.resolutionBreached || clocks.updateBreaches + clocks.statusBreaches > 0;
}

SupportSums &SupportSums::operator+=(const SupportSums &other)
{
    tickets += other.tickets;
    ticketsLate += other.ticketsLate;
    for (const auto &[severity, count] : other.bySeverity)
        bySeverity[severity] += count;
    responsesKept += other.responsesKept;
    responsesLate += other.responsesLate;
    responsesOpen += other.responsesOpen;
    lateUpdates += other.lateUpdates;
    lateStatusReplies += other.lateStatusReplies;
    resolutionsKept += other.resolutionsKept;
    resolutionsLate += other.resolutionsLate;
    resolutionsOpen += other.resolutionsOpen;
    credit += other.credit;
    return *this;
}

SupportSums supportOf(const Evaluation &month)
{
    SupportSums out;
    for (const TicketResult &ticket : month.support)
        countTicket(out, ticket.clocks);
    out.credit = supportCreditOf(month);
    return out;
}

} // namespace makegood::ui
