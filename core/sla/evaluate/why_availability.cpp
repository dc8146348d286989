// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "sla/evaluate/reason_kinds.h"
#include "sla/evaluate/terms_reasons.h"
#include "sla/evaluate/why.h"
#include "sla/evaluate/words.h"
#include "sla/exclude/causes.h"

namespace makegood::sla
{

namespace
{

Reason whyPeriod(const JudgingInput &input)
{
    return {reason::period,
            {},
            {{"when", input.period.when},
             {"month", formatMonth(input.month)},
             {"zone", input.contract.zone.name()}},
            {}};
}

Reason whyWindow(const JudgedWindow &window, const Interval &period)
{
    Reason out{reason::window,
               {},
               {{"uid", window.window.uid},
                {"when", window.window.when},
                {"accepted", window.accepted.intersected(period).length()}},
               {}};
    if (window.window.notifiedAt)
        out.facts.push_back({"notified", *window.window.notifiedAt});
    if (window.window.channel)
        out.facts.push_back({"channel", *window.window.channel});
    out.facts.push_back({"reasons", joined(window.reasons)});
    out.facts.push_back({"warnings", joined(window.warnings)});
    return out;
}

Reason whyMaintenance(const JudgingInput &input, const ServiceAssessment &j)
{
    const auto &rule = input.policy.maintenance;
    Reason out{reason::maintenance, rule ? rule->clauses : Clauses{}, {}, {}};
    out.facts.push_back({"accepted", j.accepted.intersected(input.period.when).length()});
    if (rule && rule->allowance)
        out.facts.push_back({"allowance", *rule->allowance});
    out.facts.push_back({"taken-out", j.figures.maintenance.length()});
    for (const JudgedWindow *window : j.windows)
        out.because.push_back(whyWindow(*window, input.period.when));
    return out;
}

Reason whyCauses(const JudgingInput &input, const ServiceAssessment &j)
{
    Reason out{reason::causes, {}, {{"length", j.figures.causes.length()}}, {}};
    for (const Incident *incident : j.evidence->incidents.around(input.period.when)) {
        if (!j.figures.causes.meets(incident->when))
            continue;
        out.because.push_back(
            {reason::incident,
             excludingClauses(incident->cause, input.policy.exclusions, Purpose::Availability),
             {{"id", incident->id},
              {"cause", std::string(causeName(incident->cause))},
              {"when", incident->when}},
             {}});
    }
    return out;
}

void addTaken(Reason &out, const JudgingInput &input, const ServiceAssessment &j, const Outage &outage)
{
    const IntervalSet maintained = j.figures.maintenance.intersected(outage.whole);
    if (!maintained.empty()) {
        for (const JudgedWindow *window : j.windows) {
            const Duration length = maintained.intersected(window->accepted).length();
            if (length > Duration::zero())
                out.because.push_back({reason::inMaintenance,
                                       input.policy.maintenance->clauses,
                                       {{"window", window->window.uid}, {"length", length}},
                                       {}});
        }
    }
    const IntervalSet excused = j.figures.causes.intersected(outage.whole);
    if (excused.empty())
        return;
    for (const Incident *incident : j.evidence->incidents.around(outage.whole)) {
        const Duration length = excused.intersected(incident->when).length();
        if (length > Duration::zero())
            out.because.push_back(
                {reason::byCause,
                 excludingClauses(incident->cause, input.policy.exclusions, Purpose::Availability),
                 {{"incident", incident->id},
                  {"cause", std::string(causeName(incident->cause))},
                  {"length", length}},
                 {}});
    }
}

Reason whyOutage(const JudgingInput &input, const ServiceAssessment &j, const Outage &outage)
{
    Reason out{reason::outage, j.serviceClass->clauses, {}, whyChecks(outage)};
    out.facts = {{"when", outage.whole},
                 {"recorded", outage.recorded},
                 {"counted", outage.counted},
                 {"cause", std::string(causeName(outage.cause))}};
    if (!outage.incident.empty())
        out.facts.push_back({"incident", outage.incident});
    if (!outage.recorded) {
        out.because.push_back({reason::tooShort,
                               j.serviceClass->clauses,
                               {{"length", outage.whole.length()},
                                {"min-outage", j.serviceClass->measure.minOutage.value_or(Duration::zero())}},
                               {}});
        return out;
    }
    const Duration inside = outage.whole.clippedTo(input.period.when).length();
    if (inside < outage.whole.length())
        out.because.push_back({reason::outsidePeriod, {}, {{"length", outage.whole.length() - inside}}, {}});
    addTaken(out, input, j, outage);
    return out;
}

Reason whyUnknown(const ServiceAssessment &j)
{
    const ServiceResult &r = j.result;
    Reason out{reason::unknown, {}, {{"length", r.unknown}}, {}};
    if (r.elapsed > Duration::zero())
        out.facts.push_back(
            {"coverage", Fact::Share{percentCut(r.coveredElapsed.count(), r.elapsed.count())}});
    out.facts.push_back({"counted-as", wordOf(j.serviceClass->measure.noData)});
    return out;
}

} // namespace

std::vector<Reason> whyChecks(const Outage &outage)
{
    const auto check = [](const char *kind, const CheckRef &ref) {
        Reason out{kind, {}, {{"at", ref.at}, {"probe", ref.probe}}, {}};
        if (!ref.source.empty())
            out.facts.push_back({"source", ref.source});
        if (ref.line > 0)
            out.facts.push_back({"line", std::int64_t(ref.line)});
        return out;
    };
    std::vector<Reason> out;
    if (outage.firstFailed)
        out.push_back(check(reason::firstFailed, *outage.firstFailed));
    if (outage.lastFailed)
        out.push_back(check(reason::lastFailed, *outage.lastFailed));
    return out;
}

Reason whyAvailability(const JudgingInput &input, const ServiceAssessment &j)
{
    const ServiceResult &r = j.result;
    Reason out{reason::availability, j.serviceClass->clauses, {}, {}};
    if (r.availability)
        out.facts.push_back({"percent", Fact::Share{r.availability->percent()}});
    out.facts.push_back({"measured", r.measured});
    out.facts.push_back({"downtime", r.downtime});
    out.facts.push_back({"target", Fact::Share{r.target.text}});
    if (r.met)
        out.facts.push_back({"met", *r.met});
    out.facts.push_back({"verdict", wordOf(r.verdict)});

    out.because.push_back(whyPeriod(input));
    out.because.push_back(reasonOfMeasure(*j.serviceClass));
    for (const Outage &outage : r.outages)
        out.because.push_back(whyOutage(input, j, outage));
    Reason maintenance = whyMaintenance(input, j);
    if (!maintenance.because.empty())
        out.because.push_back(std::move(maintenance));
    if (!j.figures.causes.empty())
        out.because.push_back(whyCauses(input, j));
    if (r.unknown > Duration::zero())
        out.because.push_back(whyUnknown(j));
    out.because.push_back({reason::budget, {}, {{"budget", r.budget}, {"left", r.budgetLeft}}, {}});
    return out;
}

} // namespace makegood::sla
