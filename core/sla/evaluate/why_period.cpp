// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons of periods, shares, states and rights.
#include "sla/evaluate/reason_kinds.h"
#include "sla/evaluate/state.h"
#include "sla/evaluate/why.h"

namespace makegood::sla
{

Reason whyPeriod(const JudgingInput &own, const ServiceAssessment &assessment)
{
    const PeriodRule &rule = assessment.serviceClass->period;
    Reason out{
        reason::period,
        {},
        {{"when", own.period.when}, {"month", formatMonth(own.month)}, {"zone", own.contract.zone.name()}},
        {}};
    if (rule.kind != PeriodKind::Month) {
        out.facts.push_back({"period", rule.text()});
        out.facts.push_back({"ends", own.period.ends});
        out.facts.push_back({"last", formatMonth(own.period.last)});
    }
    return out;
}

std::optional<Reason> whyShare(const ServiceAssessment &assessment, const Outage &outage)
{
    for (const SharedOutage &one : assessment.figures.shared)
        if (one.whole == outage.whole)
            return Reason{
                reason::share,
                assessment.policy->impact->clauses,
                {{"incident", outage.incident}, {"percent", Fact::Share{plainDecimal(one.share * 100)}}},
                {}};
    return std::nullopt;
}

Reason whyState(const JudgingInput &own, const ServiceAssessment &assessment)
{
    const ServiceResult &r = assessment.result;
    const bool running = r.soFar || !own.period.ends;
    Reason out{
        reason::state,
        {},
        {{"state", wordOf(r.state)}, {"running", running}, {"budget", r.budget}, {"left", r.budgetLeft}},
        {}};
    if (running)
        if (const auto rate = rateOf(assessment.figuresOfParts(), own.period.when, own.asOf)) {
            out.facts.push_back({"over", rate->over});
            out.facts.push_back({"down", roundedUp(rate->down)});
            out.facts.push_back({"ahead", Interval{own.asOf, own.period.when.end}.length()});
            out.facts.push_back({"until-end", roundedUp(rate->untilEnd)});
        }
    if (r.soFar) {
        Reason passed{reason::soFar, {}, {}, {}};
        if (r.soFar->availability && r.state != ServiceState::NoData)
            passed.facts.push_back({"percent", Fact::Share{r.soFar->availability->percent()}});
        passed.facts.push_back({"downtime", r.soFar->downtime});
        out.because.push_back(std::move(passed));
    }
    return out;
}

Reason whyRight(const RightRule &rule, const RightResult &result, std::span<const PastPeriod *const> periods)
{
    Reason out{
        reason::right,
        rule.clauses,
        {{"right", rule.id}, {"text", rule.text}, {"service", result.service}, {"arisen", result.arisenAt}},
        {}};
    if (result.until)
        out.facts.push_back({"until", *result.until});
    if (rule.downtimeOver)
        out.facts.push_back({"downtime-over", *rule.downtimeOver});
    out.facts.push_back({"months", std::int64_t(rule.months)});
    out.facts.push_back({"within", std::int64_t(rule.within)});
    for (const PastPeriod *one : periods) {
        if (one == nullptr)
            continue;
        Reason period{reason::judgedPeriod,
                      {},
                      {{"month", formatMonth(one->period.last)}, {"when", one->period.when}},
                      {}};
        if (one->met)
            period.facts.push_back({"met", *one->met});
        if (rule.downtimeOver)
            period.facts.push_back({"downtime", roundedUp(one->down)});
        out.because.push_back(std::move(period));
    }
    return out;
}

} // namespace makegood::sla
