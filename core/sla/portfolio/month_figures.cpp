// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/portfolio/month_figures.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

bool hasRunningClock(const TicketClocks &clocks, Instant asOf)
{
    return (!clocks.respondedAt && clocks.responseDeadline && *clocks.responseDeadline > asOf)
        || (clocks.updateDeadline && *clocks.updateDeadline > asOf);
}

std::optional<Instant> earliestDeadline(const ServiceResult &service)
{
    std::optional<Instant> first;
    for (const Claim &claim : service.claims)
        if (claim.deadline && clockRuns(claim.state) && (!first || *claim.deadline < *first))
            first = claim.deadline;
    return first;
}

} // namespace

bool agesWithTime(const Evaluation &evaluation)
{
    return evaluation.asOf < evaluation.period.end
        || std::any_of(evaluation.services.begin(), evaluation.services.end(),
                       [](const ServiceResult &service) { return earliestDeadline(service).has_value(); })
        || std::any_of(evaluation.support.begin(), evaluation.support.end(), [&](const TicketResult &ticket) {
               return hasRunningClock(ticket.clocks, evaluation.asOf);
           });
}

MonthFigures monthFiguresOf(const Evaluation &evaluation)
{
    MonthFigures out;
    out.month = evaluation.month;
    out.asOf = evaluation.asOf;
    out.period = evaluation.period;
    out.zone = evaluation.zone;
    out.currency = evaluation.currency;
    out.ages = agesWithTime(evaluation);
    out.services.reserve(evaluation.services.size());
    for (const ServiceResult &from : evaluation.services) {
        ServiceFigures to;
        to.service = from.service;
        to.serviceClass = from.serviceClass;
        to.state = from.state;
        to.availability = from.shownAvailability();
        to.target = from.target;
        to.downtime = from.downtime;
        to.budget = from.budget;
        to.budgetLeft = from.budgetLeft;
        to.coveredElapsed = from.coveredElapsed;
        to.elapsed = from.elapsed;
        to.amount = from.credit.amount;
        to.dueMonth = from.credit.dueMonth;
        to.toBeAgreed = from.credit.isToBeAgreed();
        to.withheld = from.credit.withheld;
        to.readings.reserve(from.readings.size());
        for (const ReadingResult &reading : from.readings)
            to.readings.push_back(reading.amount);
        to.nextDeadline = earliestDeadline(from);
        out.services.push_back(std::move(to));
    }
    return out;
}

CreditTotal creditOf(const ServiceFigures &service)
{
    CreditTotal out;
    out.amount = out.lowest = out.highest = service.amount.value_or(Money{});
    for (const std::optional<Money> &reading : service.readings) {
        out.lowest = std::min(out.lowest, reading.value_or(Money{}));
        out.highest = std::max(out.highest, reading.value_or(Money{}));
    }
    return out;
}

} // namespace makegood::sla
