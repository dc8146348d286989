// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/evaluate.h"

#include <algorithm>

#include "sla/evaluate/claims.h"
#include "sla/evaluate/service_judgement.h"
#include "sla/evaluate/why.h"
#include "sla/obligations/obligations.h"
#include "sla/support/response_clock.h"

namespace makegood
{

namespace
{

Fraction lowCoverage()
{
    return {95, 100};
}

bool namesServiceOf(const MaintenanceWindow &window, const Contract &contract)
{
    return std::any_of(contract.services.begin(), contract.services.end(),
                       [&](const Service &service) { return concerns(window, service.id); });
}

Expected<std::vector<JudgedWindow>> judgeWindows(const Question &ask)
{
    std::vector<JudgedWindow> out;
    for (const MaintenanceWindow &window : ask.evidence.windows) {
        if (!window.when.meets(ask.period.when) || !namesServiceOf(window, ask.contract))
            continue;
        auto judged = judgeWindow(window, ask.policy.maintenance, ask.contract.zone);
        if (!judged)
            return tl::unexpected(judged.error());
        out.push_back(std::move(*judged));
    }
    std::stable_sort(out.begin(), out.end(), [](const JudgedWindow &a, const JudgedWindow &b) {
        return std::tie(a.window.when.start, a.window.uid) < std::tie(b.window.when.start, b.window.uid);
    });
    return out;
}

Expected<std::vector<Judgement>> judgeServices(const Question &ask, const std::vector<JudgedWindow> &windows)
{
    std::vector<Judgement> out;
    for (const Service &service : ask.contract.services) {
        auto judged = judgeService(ask, service, windows);
        if (!judged)
            return tl::unexpected(judged.error());
        out.push_back(std::move(*judged));
    }
    return out;
}

Money totalOf(const std::vector<Judgement> &judged)
{
    Money sum;
    for (const Judgement &j : judged)
        sum += j.result.credit.amount.value_or(Money{});
    return sum;
}

// Each alternative is evaluated by itself, and its total takes part in lowest and highest.
Expected<void> addReadings(const Question &ask, Evaluation &out)
{
    for (const Reading &reading : ask.policy.readings) {
        const Question other{*reading.terms, ask.contract, ask.evidence, ask.month, ask.period, ask.asOf};
        const auto windows = judgeWindows(other);
        if (!windows)
            return tl::unexpected(windows.error());
        const auto judged = judgeServices(other, *windows);
        if (!judged)
            return tl::unexpected(judged.error());
        for (std::size_t i = 0; i < judged->size(); ++i) {
            const ServiceResult &r = (*judged)[i].result;
            out.services[i].readings.push_back({reading.id, r.availability, r.met, r.credit.amount});
        }
        const Money total = totalOf(*judged);
        out.total.lowest = std::min(out.total.lowest, total);
        out.total.highest = std::max(out.total.highest, total);
    }
    return {};
}

std::vector<TicketResult> judgeTickets(const Question &ask, const std::optional<BusinessCalendar> &calendar)
{
    std::vector<const Ticket *> listed;
    if (ask.policy.support && ask.evidence.tickets)
        for (const Ticket &ticket : *ask.evidence.tickets)
            if (ask.period.when.contains(ticket.openedAt) && ticket.openedAt <= ask.asOf)
                listed.push_back(&ticket);
    std::sort(listed.begin(), listed.end(), [](const Ticket *a, const Ticket *b) {
        return std::tie(a->openedAt, a->id) < std::tie(b->openedAt, b->id);
    });
    std::vector<TicketResult> out;
    for (const Ticket *ticket : listed)
        out.push_back({ticket->id, judgeTicket(*ticket, *ask.policy.support, calendar, ask.asOf)});
    return out;
}

// One entry a contract for conflicts, counted over all checks at hand of the probes that its classes name.
void addConflicts(const Question &ask, Evaluation &out)
{
    DataQuality entry;
    entry.kind = DataQuality::Kind::Conflict;
    for (const Service &service : ask.contract.services) {
        for (const std::string &probe : ask.policy.classNamed(service.serviceClass)->measure.probes) {
            const CheckSeries *series = ask.evidence.series(service.id, probe);
            if (series == nullptr)
                continue;
            for (const auto &chunk : series->chunks()) {
                for (const Instant at : chunk->head.conflicts) {
                    entry.first = entry.count == 0 ? at : std::min(entry.first, at);
                    ++entry.count;
                }
            }
        }
    }
    if (entry.count > 0)
        out.dataQuality.push_back(entry);
}

void addLowCoverage(const Judgement &judgement, Evaluation &out)
{
    const ServiceResult &r = judgement.result;
    if (judgement.serviceClass->measure.kind == MeasureKind::IntervalMean || r.elapsed == Duration::zero())
        return;
    const Integer covered = r.coveredElapsed.count();
    const Integer elapsed = r.elapsed.count();
    if (Fraction(covered, elapsed) < lowCoverage())
        out.dataQuality.push_back(
            {DataQuality::Kind::Coverage, 0, {}, r.service, percentCut(covered, elapsed)});
}

} // namespace

Expected<Interval> billingPeriod(const Contract &contract, Month month)
{
    const auto period
        = billingPeriodOf(contract.zone, contract.billingDay, month, contract.start, contract.end);
    if (!period) {
        Error error = period.error();
        error.what = "contract " + contract.id + ": " + error.what;
        return tl::unexpected(std::move(error));
    }
    return period->when;
}

Expected<Evaluation> evaluate(const Policy &policy, const Contract &contract, const Evidence &evidence,
                              Month month, Instant asOf)
{
    const auto period
        = billingPeriodOf(contract.zone, contract.billingDay, month, contract.start, contract.end);
    if (!period)
        return tl::unexpected(billingPeriod(contract, month).error());
    const Question ask{policy, contract, evidence, month, *period, asOf};

    std::optional<BusinessCalendar> calendar;
    if (policy.support && policy.support->business) {
        auto made = BusinessCalendar::make(*policy.support->business, contract.zone);
        if (!made)
            return tl::unexpected(made.error());
        calendar = std::move(*made);
    }
    const auto windows = judgeWindows(ask);
    if (!windows)
        return tl::unexpected(windows.error());
    auto judged = judgeServices(ask, *windows);
    if (!judged)
        return tl::unexpected(judged.error());

    Evaluation out;
    out.contract = contract.id;
    out.customer = contract.customer;
    out.policy = policy.id;
    out.month = month;
    out.asOf = asOf;
    out.zone = contract.zone;
    out.currency = contract.currency;
    out.period = period->when;
    addConflicts(ask, out);
    for (Judgement &j : *judged) {
        j.result.claims = claimsOf(ask, j);
        j.result.why = {whyAvailability(ask, j, *windows), whyCredit(ask, j)};
        addLowCoverage(j, out);
        out.services.push_back(j.result);
    }
    out.total.amount = out.total.lowest = out.total.highest = totalOf(*judged);
    if (const auto added = addReadings(ask, out); !added)
        return tl::unexpected(added.error());

    for (const JudgedWindow &w : *windows) {
        const IntervalSet accepted = w.accepted.intersected(out.period);
        out.maintenance.push_back({w.window, accepted.length(), accepted, w.reasons, w.warnings});
    }
    out.support = judgeTickets(ask, calendar);
    for (const Obligation &obligation : policy.obligations)
        out.obligations.push_back(judgeObligation(ask, obligation, calendar));
    return out;
}

} // namespace makegood
