// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/portfolio/month_figures.h"

#include <algorithm>

#include "sla/evaluate/shown_availability.h"

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
        if (claim.deadline && clockRuns(claim.state) && (!first || *claim.deadline < *first)
            && !isNeedless(service, claim))
            first = claim.deadline;
    return first;
}

std::vector<ClaimFigures> claimsOf(const ServiceResult &service)
{
    std::vector<ClaimFigures> out;
    for (const Claim &claim : service.claims) {
        if (!clockRuns(claim.state) || isNeedless(service, claim))
            continue;
        ClaimFigures one;
        one.deadline = claim.deadline;
        if (!service.credit.isNegotiated() || service.credit.amount)
            one.amount = claimedAmount(service, claim);
        one.isReady = claim.missing.empty() && claim.failingGates.empty();
        one.ofMonth = asksForTheMonth(service, claim);
        out.push_back(one);
    }
    return out;
}

bool hasRemedy(const CreditResult &credit)
{
    return credit.kind != CreditKind::None
        || std::any_of(credit.rules.begin(), credit.rules.end(),
                       [](const RuleResult &rule) { return rule.kind != CreditKind::None; });
}

// A cause can only take time away: from the verdict where the target would be kept without it, from the
// credit where the outage is paid for.
CauselessOutages causelessOf(const ServiceResult &service)
{
    CauselessOutages out;
    Duration counted{};
    bool earns = false;
    for (const Outage &outage : service.outages) {
        const Duration length = outage.whole.clippedTo(service.period.when).length();
        if (!outage.recorded || outage.cause != Cause::Unclassified || length <= Duration::zero())
            continue;
        ++out.count;
        out.length += length;
        counted += outage.counted;
        earns = earns || outage.amount.value_or(Money{}) > Money{};
    }
    const bool flips = service.met == false && counted > Duration::zero()
        && service.budgetLeft + counted >= Duration::zero();
    const bool paid = service.credit.amount.value_or(Money{}) > Money{} || service.credit.isToBeAgreed();
    out.mayChange = out.count > 0 && (flips || earns || (paid && counted > Duration::zero()));
    return out;
}

std::optional<Interval> longestOutageOf(const ServiceResult &service)
{
    std::optional<Interval> out;
    for (const Outage &outage : service.outages)
        if (outage.recorded && (outage.admitted || outage.counted > Duration::zero())
            && (!out || outage.whole.length() > out->length()))
            out = outage.whole;
    return out;
}

} // namespace

std::optional<Instant> budgetUsedUpAt(const ServiceResult &service, Instant asOf)
{
    const Interval &period = service.period.when;
    const Interval week = Interval{asOf - std::chrono::days(7), asOf}.clippedTo(period);
    if (week.empty() || asOf >= period.end || !service.members.empty()
        || service.budgetLeft < Duration::zero())
        return std::nullopt;
    const Duration down = service.downtimeIn(week);
    if (down <= Duration::zero())
        return std::nullopt;
    const Integer more = Integer(service.budgetLeft.count()) * week.length().count() / down.count();
    if (more >= (period.end - asOf).count())
        return std::nullopt;
    return asOf + Duration(static_cast<std::int64_t>(more));
}

bool agesWithTime(const Evaluation &evaluation)
{
    return evaluation.asOf < evaluation.period.end
        || std::any_of(evaluation.services.begin(), evaluation.services.end(),
                       [](const ServiceResult &service) { return earliestDeadline(service).has_value(); })
        || std::any_of(evaluation.support.begin(), evaluation.support.end(), [&](const TicketResult &ticket) {
               return hasRunningClock(ticket.clocks, evaluation.asOf);
           });
}

MonthFigures monthFiguresOf(const Evaluation &evaluation, bool causesMatter)
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
        to.availability = availabilitySoFar(from);
        to.target = from.target;
        to.downtime = from.downtime;
        to.budget = from.budget;
        to.budgetLeft = from.budgetLeft;
        to.coveredElapsed = from.coveredElapsed;
        to.elapsed = from.elapsed;
        to.hasRemedy = hasRemedy(from.credit);
        to.amount = from.credit.amount;
        to.dueMonth = from.credit.dueMonth;
        to.toBeAgreed = from.credit.isToBeAgreed();
        to.withheld = from.credit.withheld;
        to.readings.reserve(from.readings.size());
        for (const ReadingResult &reading : from.readings)
            to.readings.push_back(reading.amount);
        to.nextDeadline = earliestDeadline(from);
        to.claims = claimsOf(from);
        to.causeless = causelessOf(from);
        to.causeless.mayChange = to.causeless.mayChange && causesMatter;
        to.longestOutage = longestOutageOf(from);
        if (from.state == ServiceState::AtRisk)
            to.usedUpAt = budgetUsedUpAt(from, evaluation.asOf);
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
