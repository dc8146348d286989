// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/evaluate.h"

#include <algorithm>
#include <set>

#include "sla/evaluate/claims.h"
#include "sla/evaluate/provider_account.h"
#include "sla/evaluate/rights.h"
#include "sla/evaluate/service_assessment.h"
#include "sla/evaluate/state.h"
#include "sla/evaluate/why.h"
#include "sla/evaluate/windows.h"
#include "sla/evidence/change_rules.h"
#include "sla/obligations/obligations.h"

namespace makegood::sla
{

namespace
{

Fraction lowCoverage()
{
    return {95, 100};
}

// The judged services, then the groups. `before`: the same under other terms; empty for the policy itself.
Expected<std::vector<ServiceAssessment>> judgeUnits(const JudgingInput &input, const ServiceIndex &services,
                                                    const std::vector<ServiceEvidence> &evidence,
                                                    const ContractMaintenance &windows,
                                                    std::span<const ServiceAssessment> before)
{
    const std::vector<Service> &all = input.contract.services;
    std::vector<ServiceAssessment> out;
    out.reserve(all.size() + input.contract.groups.size());
    const auto then = [&] { return before.empty() ? nullptr : &before[out.size()]; };
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto judged = judgeService(input, all[i], evidence[i], windows.byService[i], then());
        if (!judged)
            return tl::unexpected(judged.error());
        out.push_back(std::move(*judged));
    }
    for (const Group &group : input.contract.groups) {
        std::vector<MemberInput> members;
        for (const std::string &id : group.services)
            if (const auto at = services.find(id))
                members.push_back({&all[*at], &evidence[*at], &windows.byService[*at]});
        auto judged = judgeGroup(input, group, members, then());
        if (!judged)
            return tl::unexpected(judged.error());
        out.push_back(std::move(*judged));
    }
    return out;
}

Money totalOf(const std::vector<ServiceAssessment> &judged)
{
    Money sum;
    for (const ServiceAssessment &assessment : judged)
        sum += assessment.result.credit.amount.value_or(Money{});
    return sum;
}

// Evaluates each reading by itself; its total counts for lowest and highest.
Expected<void> addReadings(const JudgingInput &input, const ServiceIndex &services,
                           const std::vector<ServiceEvidence> &evidence,
                           std::span<const ServiceAssessment> own, Evaluation &out)
{
    for (const Reading &reading : input.policy.readings) {
        const JudgingInput other{*reading.terms, input.contract, input.evidence,
                                 input.month,    input.period,   input.asOf};
        const auto windows = maintenanceOf(other, services);
        if (!windows)
            return tl::unexpected(windows.error());
        const auto judged = judgeUnits(other, services, evidence, *windows, own);
        if (!judged)
            return tl::unexpected(judged.error());
        for (std::size_t i = 0; i < judged->size(); ++i) {
            const ServiceResult &r = (*judged)[i].result;
            out.services[i].readings.push_back(
                {reading.id, r.availability, r.met, r.credit.amount, r.credit.isToBeAgreed()});
        }
        const Money total = totalOf(*judged);
        out.total.lowest = std::min(out.total.lowest, total);
        out.total.highest = std::max(out.total.highest, total);
    }
    return {};
}

std::vector<TicketResult> judgeTickets(const JudgingInput &input,
                                       const std::optional<BusinessCalendar> &calendar, WithReasons reasons)
{
    std::vector<const Ticket *> listed;
    if (input.policy.support && input.evidence.tickets)
        for (const Ticket &ticket : *input.evidence.tickets)
            if (input.period.when.contains(ticket.openedAt) && ticket.openedAt <= input.asOf)
                listed.push_back(&ticket);
    std::sort(listed.begin(), listed.end(), [](const Ticket *a, const Ticket *b) {
        return std::tie(a->openedAt, a->id) < std::tie(b->openedAt, b->id);
    });
    std::vector<TicketResult> out;
    for (const Ticket *ticket : listed) {
        const SupportRule &rule = *input.policy.support;
        TicketResult &result = out.emplace_back();
        result.ticket = ticket->id;
        result.openedAt = ticket->openedAt;
        result.clocks
            = judgeTicket(*ticket, firstSeverity(*ticket, rule, input.contract), rule, calendar, input.asOf);
        result.channel = ticket->channel;
        result.service = ticket->service;
        result.promisesResolution = rule.promisesResolution();
        if (reasons == WithReasons::Yes)
            result.why = whyTicket(input, *ticket, result.clocks);
    }
    return out;
}

// The probes of all metrics of a class, each once.
std::set<std::string> probesOf(const std::vector<Metric> &metrics)
{
    std::set<std::string> out;
    for (const Metric &metric : metrics)
        out.insert(metric.probes.begin(), metric.probes.end());
    return out;
}

// One entry for each contract with conflicts, counted over all loaded checks, changes, requests and values of
// the probes that its classes name.
void addConflicts(std::span<const ServiceAssessment> judged, Evaluation &out)
{
    DataQuality entry;
    entry.kind = DataQuality::Kind::Conflict;
    const auto see = [&](Instant at) {
        entry.first = entry.count == 0 ? at : std::min(entry.first, at);
        ++entry.count;
    };
    // A service of a group may be measured by two classes: each series counts once.
    std::set<const void *> seen;
    const auto addProbes = [&](const ServiceAssessment &assessment) {
        std::vector<std::string> probes = assessment.serviceClass->measure.probes;
        const auto &excusing = assessment.serviceClass->measure.unlessDown;
        probes.insert(probes.end(), excusing.begin(), excusing.end());
        for (const std::string &probe : probes) {
            const RequestSeries *requests = assessment.evidence->requestsOf(probe);
            if (requests != nullptr && seen.insert(requests).second)
                for (const RequestCount &row : requests->counts)
                    if (row.conflict)
                        see(row.from);
            const CheckSeries *series = assessment.evidence->series(probe);
            if (series != nullptr && seen.insert(series).second)
                for (const auto &chunk : series->chunks())
                    for (const Instant at : chunk->head.conflicts)
                        see(at);
            const ChangeSeries *changes = assessment.evidence->changesOf(probe);
            if (changes != nullptr && seen.insert(changes).second)
                for (const StateChange &change : changes->changes)
                    if (change.conflict)
                        see(change.at);
        }
        for (const std::string &probe : probesOf(assessment.serviceClass->metrics)) {
            const ValueSeries *values = assessment.evidence->valuesOf(probe);
            if (values != nullptr && seen.insert(values).second)
                for (const ValueSample &sample : values->samples)
                    if (sample.isConflict())
                        see(sample.at);
        }
    };
    for (const ServiceAssessment &assessment : judged)
        for (const ServiceAssessment *part : assessment.parts())
            addProbes(*part);
    if (entry.count > 0)
        out.dataQuality.push_back(entry);
}

void addLowCoverage(const ServiceAssessment &assessment, Evaluation &out)
{
    const ServiceResult &r = assessment.result;
    const Measure &measure = assessment.serviceClass->measure;
    if (measure.interval == Duration::zero() || measure.probes.empty() || r.elapsed == Duration::zero())
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
                              Month month, Instant asOf, WithReasons reasons)
{
    const auto period
        = billingPeriodOf(contract.zone, contract.billingDay, month, contract.start, contract.end);
    if (!period)
        return tl::unexpected(billingPeriod(contract, month).error());
    const JudgingInput input{policy, contract, evidence, month, JudgedPeriod(*period, month), asOf};

    std::optional<BusinessCalendar> calendar;
    if (policy.business) {
        auto made = BusinessCalendar::make(*policy.business, contract.zone);
        if (!made)
            return tl::unexpected(made.error());
        calendar = std::move(*made);
    }
    if (const auto readable = changesAreReadable(evidence, contract, policy); !readable)
        return tl::unexpected(readable.error());
    const ServiceIndex services(contract);
    const std::vector<ServiceEvidence> byService = services.partitionByService(evidence);
    const auto windows = maintenanceOf(input, services);
    if (!windows)
        return tl::unexpected(windows.error());
    auto judged = judgeUnits(input, services, byService, *windows, {});
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
    addConflicts(*judged, out);
    out.total.amount = out.total.lowest = out.total.highest = totalOf(*judged);
    if (!policy.rights.empty())
        out.rights = rightsOf(input, *judged, reasons);
    out.services.reserve(judged->size());
    for (ServiceAssessment &assessment : *judged) {
        const JudgingInput own = input.over(assessment.period);
        assessment.result.state = stateOf(own, out.period, assessment);
        if (out.isRunning())
            assessment.result.soFar = soFarOf(input, assessment);
        if (own.period.ends)
            assessment.result.claims = claimsOf(own, assessment, calendar);
        assessment.result.provider
            = providerAccount(*assessment.evidence, *assessment.serviceClass, own.period.when, asOf);
        if (reasons == WithReasons::Yes)
            assessment.result.why = whyService(own, assessment);
        addLowCoverage(assessment, out);
        out.services.push_back(std::move(assessment.result));
    }
    if (const auto added = addReadings(input, services, byService, *judged, out); !added)
        return tl::unexpected(added.error());

    auto listed = windows->all.judgedIn(out.period);
    out.maintenance.reserve(listed.size());
    for (JudgedWindow &w : listed)
        out.maintenance.push_back({std::move(w.window), w.accepted.length(), std::move(w.accepted),
                                   std::move(w.reasons), std::move(w.warnings)});
    out.support = judgeTickets(input, calendar, reasons);
    if (policy.support && evidence.tickets)
        out.followUps = followUps(*evidence.tickets, contract, *policy.support, calendar, asOf);
    for (const Obligation &obligation : policy.obligations) {
        out.obligations.push_back(judgeObligation(input, obligation, calendar));
        if (reasons == WithReasons::Yes)
            out.whyObligations.push_back(whyObligation(obligation, out.obligations.back()));
    }
    return out;
}

} // namespace makegood::sla
