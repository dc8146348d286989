// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "sla/evaluate/reason_kinds.h"
#include "sla/evaluate/terms_reasons.h"
#include "sla/evaluate/why.h"
#include "sla/exclude/causes.h"

namespace makegood::sla
{

namespace
{

Reason whyWindow(const JudgedWindow &window)
{
    Reason out{
        reason::window,
        {},
        {{"uid", window.window.uid}, {"when", window.window.when}, {"accepted", window.accepted.length()}},
        {}};
    if (window.window.notifiedAt)
        out.facts.push_back({"notified", *window.window.notifiedAt});
    if (window.window.channel)
        out.facts.push_back({"channel", *window.window.channel});
    out.facts.push_back({"reasons", joined(window.reasons)});
    out.facts.push_back({"warnings", joined(window.warnings)});
    return out;
}

Reason whyMaintenance(const JudgingInput &input, const ServiceAssessment &assessment)
{
    const auto &rule = input.policy.maintenance;
    Reason out{reason::maintenance, rule ? rule->clauses : Clauses{}, {}, {}};
    out.facts.push_back({"accepted", assessment.windows->acceptedIn(input.period.when).length()});
    if (rule && rule->allowance)
        out.facts.push_back({"allowance", *rule->allowance});
    out.facts.push_back({"taken-out", assessment.figures.maintenance.length()});
    for (const JudgedWindow &window : assessment.windows->judgedIn(input.period.when))
        out.because.push_back(whyWindow(window));
    return out;
}

Reason whyCauses(const JudgingInput &input, const ServiceAssessment &assessment)
{
    Reason out{reason::causes, {}, {{"length", assessment.figures.causes.length()}}, {}};
    for (const Incident *incident : assessment.evidence->incidents.around(input.period.when)) {
        if (!assessment.figures.causes.meets(incident->when))
            continue;
        out.because.push_back(
            {reason::incident,
             excludingClauses(incident->cause, input.policy.exclusions, Purpose::Availability),
             {{"id", incident->id}, {"cause", wordOf(incident->cause)}, {"when", incident->when}},
             {}});
    }
    return out;
}

void addTaken(Reason &out, const JudgingInput &input, const ServiceAssessment &assessment,
              const Outage &outage)
{
    const IntervalSet maintained = assessment.figures.maintenance.intersected(outage.whole);
    if (!maintained.empty()) {
        for (const JudgedWindow &window : assessment.windows->judgedIn(outage.whole)) {
            const Duration length = maintained.intersected(window.accepted).length();
            if (length > Duration::zero())
                out.because.push_back({reason::inMaintenance,
                                       input.policy.maintenance->clauses,
                                       {{"window", window.window.uid}, {"length", length}},
                                       {}});
        }
    }
    const IntervalSet excused = assessment.figures.causes.intersected(outage.whole);
    if (excused.empty())
        return;
    for (const Incident *incident : assessment.evidence->incidents.around(outage.whole)) {
        const Duration length = excused.intersected(incident->when).length();
        if (length > Duration::zero())
            out.because.push_back(
                {reason::byCause,
                 excludingClauses(incident->cause, input.policy.exclusions, Purpose::Availability),
                 {{"incident", incident->id}, {"cause", wordOf(incident->cause)}, {"length", length}},
                 {}});
    }
}

// Why an outage is not recorded.
Reason whyUnrecorded(const ServiceAssessment &assessment, const Outage &outage)
{
    const Measure &measure = assessment.serviceClass->measure;
    const Clauses &clauses = assessment.serviceClass->clauses;
    switch (*outage.unrecorded) {
    case Unrecorded::Resolution:
        return {reason::roundedAway,
                clauses,
                {{"length", outage.whole.length()},
                 {"resolution", measure.resolution.value_or(Duration::zero())},
                 {"rounding", wordOf(measure.resolutionRounding.value_or(ResolutionRounding::Nearest))}},
                {}};
    case Unrecorded::NoTicket:
        return {reason::noTicket, clauses, {{"report-before", measure.reportBefore}}, {}};
    case Unrecorded::NotIdentified: {
        Reason out{reason::notIdentified, clauses, {{"incident", outage.incident}}, {}};
        for (const Incident *incident : assessment.evidence->incidents.around(outage.seen))
            if (incident->id == outage.incident && incident->identifiedAt)
                out.facts.push_back({"at", *incident->identifiedAt});
        return out;
    }
    case Unrecorded::MinOutage:
        break;
    }
    return {reason::tooShort,
            clauses,
            {{"length", outage.whole.length()},
             {"min-outage", measure.minOutage.value_or(Duration::zero())},
             {"counts", wordOf(measure.minOutageCounts)}},
            {}};
}

// What moved the start of the outage's clock.
void addClockStart(Reason &out, const ServiceAssessment &assessment, const Outage &outage)
{
    if (outage.whole.start == outage.seen.start)
        return;
    const bool byTicket = assessment.serviceClass->measure.starts == Starts::Ticket;
    out.because.push_back({reason::clockStart,
                           assessment.serviceClass->clauses,
                           {{"failure", outage.seen.start},
                            {"start", outage.whole.start},
                            {byTicket ? "ticket" : "incident", byTicket ? outage.ticket : outage.incident}},
                           {}});
}

Reason whyOutage(const JudgingInput &input, const ServiceAssessment &assessment, const Outage &outage)
{
    Reason out{reason::outage, assessment.serviceClass->clauses, {}, whyChecks(outage)};
    out.facts = {{"when", outage.whole},
                 {"recorded", outage.recorded},
                 {"counted", outage.counted},
                 {"cause", wordOf(outage.cause)}};
    if (!outage.incident.empty())
        out.facts.push_back({"incident", outage.incident});
    if (!outage.recorded) {
        out.because.push_back(whyUnrecorded(assessment, outage));
        return out;
    }
    addClockStart(out, assessment, outage);
    if (const auto share = whyShare(assessment, outage))
        out.because.push_back(*share);
    const Duration inside = outage.whole.clippedTo(input.period.when).length();
    if (inside < outage.whole.length())
        out.because.push_back({reason::outsidePeriod, {}, {{"length", outage.whole.length() - inside}}, {}});
    const Duration outside = assessment.figures.outsideHours.intersected(outage.whole).length();
    if (outside > Duration::zero())
        out.because.push_back(
            {reason::outsideHours, assessment.serviceClass->clauses, {{"length", outside}}, {}});
    addTaken(out, input, assessment, outage);
    return out;
}

Reason whyUnknown(const ServiceAssessment &assessment)
{
    const ServiceResult &r = assessment.result;
    Reason out{reason::unknown, {}, {{"length", r.unknown}}, {}};
    if (r.elapsed > Duration::zero())
        out.facts.push_back(
            {"coverage", Fact::Share{percentCut(r.coveredElapsed.count(), r.elapsed.count())}});
    out.facts.push_back({"counted-as", wordOf(assessment.serviceClass->measure.noData)});
    return out;
}

// Samples that are not checks of their own, and checks that are none.
void addSamples(Reason &out, const JudgingInput &input, const ServiceAssessment &assessment)
{
    const Measure &measure = assessment.serviceClass->measure;
    for (const std::string &probe : measure.probes) {
        if (const ChangeSeries *changes = assessment.evidence->changesOf(probe))
            out.because.push_back({reason::stateChanges,
                                   {},
                                   {{"probe", probe},
                                    {"changes", std::int64_t(changes->changes.size())},
                                    {"interval", measure.interval}},
                                   {}});
        if (const RequestSeries *requests = assessment.evidence->requestsOf(probe)) {
            std::int64_t rows = 0, total = 0, failed = 0;
            for (const RequestCount &row : requests->counts) {
                if (!input.period.when.contains(row.from))
                    continue;
                ++rows;
                total += row.total;
                failed += row.failed;
            }
            out.because.push_back({reason::countedRequests,
                                   {},
                                   {{"probe", probe}, {"rows", rows}, {"total", total}, {"failed", failed}},
                                   {}});
        }
    }
    if (assessment.measured->excused > 0)
        out.because.push_back(
            {reason::excused,
             assessment.serviceClass->clauses,
             {{"probes", joined(measure.unlessDown)}, {"checks", std::int64_t(assessment.measured->excused)}},
             {}});
}

// What the time of one service is made of.
void addTime(Reason &out, const JudgingInput &input, const ServiceAssessment &assessment)
{
    const ServiceResult &r = assessment.result;
    addSamples(out, input, assessment);
    if (r.excludedHours)
        out.because.push_back(
            {reason::serviceHours, assessment.serviceClass->clauses, {{"length", *r.excludedHours}}, {}});
    for (const Outage &outage : r.outages)
        out.because.push_back(whyOutage(input, assessment, outage));
    Reason maintenance = whyMaintenance(input, assessment);
    if (!maintenance.because.empty())
        out.because.push_back(std::move(maintenance));
    if (!assessment.figures.causes.empty())
        out.because.push_back(whyCauses(input, assessment));
    if (r.unknown > Duration::zero())
        out.because.push_back(whyUnknown(assessment));
}

Reason whyMember(const JudgingInput &input, const ServiceAssessment &member)
{
    const ServiceResult &r = member.result;
    Reason out{reason::member, {}, {{"service", r.service}}, {}};
    if (member.period.when != input.period.when)
        out.facts.push_back({"when", member.period.when});
    out.facts.push_back({"measured", r.measured});
    out.facts.push_back({"downtime", r.downtime});
    addTime(out, input.over(member.period), member);
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
        if (ref.changedAt)
            out.facts.push_back({"changed", *ref.changedAt});
        if (!ref.detail.empty())
            out.facts.push_back({"detail", ref.detail});
        if (ref.requests) {
            out.facts.push_back({"total", ref.requests->total});
            out.facts.push_back({"failed", ref.requests->failed});
        }
        return out;
    };
    std::vector<Reason> out;
    if (outage.firstFailed)
        out.push_back(check(reason::firstFailed, *outage.firstFailed));
    if (outage.lastFailed)
        out.push_back(check(reason::lastFailed, *outage.lastFailed));
    return out;
}

Reason whyAvailability(const JudgingInput &input, const ServiceAssessment &assessment)
{
    const ServiceResult &r = assessment.result;
    Reason out{reason::availability, assessment.serviceClass->clauses, {}, {}};
    if (!r.isMeasured) {
        out.facts.push_back({"state", wordOf(r.state)});
        out.because = {whyPeriod(input, assessment), {reason::noAvailability, {}, {}, {}}};
        return out;
    }
    if (r.shownAvailability())
        out.facts.push_back({"percent", Fact::Share{r.availability->percent()}});
    out.facts.push_back({"measured", r.measured});
    out.facts.push_back({"downtime", r.downtime});
    out.facts.push_back({"target", Fact::Share{r.target.text}});
    if (r.met)
        out.facts.push_back({"met", *r.met});
    out.facts.push_back({"state", wordOf(r.state)});

    out.because.push_back(whyPeriod(input, assessment));
    out.because.push_back(reasonOfMeasure(*assessment.serviceClass));
    if (assessment.group == nullptr)
        addTime(out, input, assessment);
    for (const ServiceAssessment &member : assessment.members)
        out.because.push_back(whyMember(input, member));
    out.because.push_back({reason::budget, {}, {{"budget", r.budget}, {"left", r.budgetLeft}}, {}});
    out.because.push_back(whyState(input, assessment));
    return out;
}

} // namespace makegood::sla
