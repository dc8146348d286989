// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/evaluate.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "sla/evaluate/claims.h"
#include "sla/evaluate/provider_account.h"
#include "sla/evaluate/service_assessment.h"
#include "sla/evaluate/why.h"
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

// The windows of the period, and the windows of each service.
struct Windows {
    std::vector<JudgedWindow> judged; // by start, then UID
    std::vector<std::vector<const JudgedWindow *>> byService;
};

// The services of the contract that a window names.
std::vector<std::size_t> servicesOf(const MaintenanceWindow &window, const ServiceIndex &services)
{
    std::vector<std::size_t> out;
    if (window.services.empty()) {
        out.resize(services.size());
        std::iota(out.begin(), out.end(), std::size_t(0));
    }
    for (const std::string &name : window.services)
        if (const auto at = services.find(name); at && std::find(out.begin(), out.end(), *at) == out.end())
            out.push_back(*at);
    return out;
}

Expected<Windows> judgeWindows(const JudgingInput &input, const ServiceIndex &services)
{
    std::vector<const MaintenanceWindow *> listed;
    for (const MaintenanceWindow &window : input.evidence.windows)
        if (window.when.meets(input.period.when) && !servicesOf(window, services).empty())
            listed.push_back(&window);
    std::stable_sort(listed.begin(), listed.end(), [](const auto *a, const auto *b) {
        return std::tie(a->when.start, a->uid) < std::tie(b->when.start, b->uid);
    });
    Windows out;
    for (const MaintenanceWindow *window : listed) {
        auto judged = judgeWindow(*window, input.policy.maintenance, input.contract.zone);
        if (!judged)
            return tl::unexpected(judged.error());
        out.judged.push_back(std::move(*judged));
    }
    out.byService.resize(services.size());
    for (const JudgedWindow &window : out.judged)
        for (const std::size_t service : servicesOf(window.window, services))
            out.byService[service].push_back(&window);
    return out;
}

// `before`: the same services under other terms; empty for the policy itself.
Expected<std::vector<ServiceAssessment>> judgeServices(const JudgingInput &input,
                                                       const std::vector<ServiceEvidence> &evidence,
                                                       const Windows &windows,
                                                       std::span<const ServiceAssessment> before)
{
    std::vector<ServiceAssessment> out;
    out.reserve(input.contract.services.size());
    for (std::size_t i = 0; i < input.contract.services.size(); ++i) {
        auto judged = judgeService(input, input.contract.services[i], evidence[i], windows.byService[i],
                                   before.empty() ? nullptr : &before[i]);
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
        const auto windows = judgeWindows(other, services);
        if (!windows)
            return tl::unexpected(windows.error());
        const auto judged = judgeServices(other, evidence, *windows, own);
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
    for (const ServiceAssessment &assessment : judged) {
        std::vector<std::string> probes = assessment.serviceClass->measure.probes;
        const auto &excusing = assessment.serviceClass->measure.unlessDown;
        probes.insert(probes.end(), excusing.begin(), excusing.end());
        for (const std::string &probe : probes) {
            if (const RequestSeries *series = assessment.evidence->requestsOf(probe))
                for (const RequestCount &row : series->counts)
                    if (row.conflict)
                        see(row.from);
            if (const CheckSeries *series = assessment.evidence->series(probe))
                for (const auto &chunk : series->chunks())
                    for (const Instant at : chunk->head.conflicts)
                        see(at);
            if (const ChangeSeries *series = assessment.evidence->changesOf(probe))
                for (const StateChange &change : series->changes)
                    if (change.conflict)
                        see(change.at);
        }
        for (const std::string &probe : probesOf(assessment.serviceClass->metrics))
            if (const ValueSeries *series = assessment.evidence->valuesOf(probe))
                for (const ValueSample &sample : series->samples)
                    if (sample.isConflict())
                        see(sample.at);
    }
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
    const JudgingInput input{policy, contract, evidence, month, *period, asOf};

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
    const auto windows = judgeWindows(input, services);
    if (!windows)
        return tl::unexpected(windows.error());
    auto judged = judgeServices(input, byService, *windows, {});
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
    for (ServiceAssessment &assessment : *judged) {
        assessment.result.claims = claimsOf(input, assessment, calendar);
        assessment.result.provider
            = providerAccount(*assessment.evidence, *assessment.serviceClass, out.period, asOf);
        if (reasons == WithReasons::Yes)
            assessment.result.why = whyService(input, assessment);
        addLowCoverage(assessment, out);
        out.services.push_back(std::move(assessment.result));
    }
    if (const auto added = addReadings(input, services, byService, *judged, out); !added)
        return tl::unexpected(added.error());

    for (const JudgedWindow &w : windows->judged) {
        const IntervalSet accepted = w.accepted.intersected(out.period);
        out.maintenance.push_back({w.window, accepted.length(), accepted, w.reasons, w.warnings});
    }
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
