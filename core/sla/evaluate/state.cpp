// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/state.h"

#include <algorithm>

#include "sla/evaluate/samples_seen.h"

namespace makegood::sla
{

namespace
{

constexpr Duration lastDays = std::chrono::days(7);

bool isSeen(const JudgingInput &own, const ServiceAssessment &assessment)
{
    for (const ServiceAssessment *part : assessment.parts()) {
        const Interval &when = part->period.when;
        if (hasSamples(*part->evidence, own.evidence.calls, part->service->id, part->serviceClass->measure,
                       {when.start, std::min(when.end, own.asOf)}, own.asOf))
            return true;
    }
    return false;
}

bool isAtRisk(const JudgingInput &own, const ServiceAssessment &assessment)
{
    const ServiceResult &r = assessment.result;
    if (r.budgetLeft * 4 < r.budget)
        return true;
    const auto rate = rateOf(assessment.figuresOfParts(), assessment.period.when, own.asOf);
    return rate && rate->untilEnd > Fraction(r.budgetLeft.count());
}

// A class that promises values alone.
ServiceState stateOfMetrics(const std::vector<MetricResult> &metrics, bool isRunning)
{
    const auto missed = [](const MetricResult &one) { return one.met == false; };
    const auto hasSample = [](const MetricResult &one) { return one.figure.value.has_value(); };
    if (std::any_of(metrics.begin(), metrics.end(), missed))
        return ServiceState::Breached;
    if (std::none_of(metrics.begin(), metrics.end(), hasSample))
        return ServiceState::NoData;
    return isRunning ? ServiceState::OnTrack : ServiceState::Met;
}

} // namespace

std::optional<DowntimeRate> rateOf(std::span<const Figures *const> parts, const Interval &period,
                                   Instant asOf)
{
    DowntimeRate out;
    out.over = Interval{asOf - lastDays, asOf}.clippedTo(period);
    if (out.over.empty())
        return std::nullopt;
    for (const Figures *part : parts)
        out.down += part->downIn(out.over);
    const Duration ahead = Interval{asOf, period.end}.length();
    out.untilEnd = out.down * Fraction(ahead.count(), out.over.length().count());
    return out;
}

bool countsAsRunning(const JudgingInput &own, const Interval &month)
{
    return own.asOf < month.end || !own.period.ends;
}

ServiceState stateOf(const JudgingInput &own, const Interval &month, const ServiceAssessment &assessment)
{
    const ServiceResult &r = assessment.result;
    if (!r.isMeasured)
        return stateOfMetrics(r.metrics, countsAsRunning(own, month));
    if (!r.availability || !isSeen(own, assessment))
        return ServiceState::NoData;
    if (!countsAsRunning(own, month)) {
        if (r.dependsOnUnknown)
            return ServiceState::Undecided;
        return *r.met ? ServiceState::Met : ServiceState::Breached;
    }
    if (!*r.met)
        return ServiceState::Breached;
    return isAtRisk(own, assessment) ? ServiceState::AtRisk : ServiceState::OnTrack;
}

SoFar soFarOf(const JudgingInput &input, const ServiceAssessment &assessment)
{
    if (!assessment.serviceClass->isMeasured)
        return {};
    std::vector<Figures> figures;
    const Measure &measure = assessment.serviceClass->measure;
    for (const ServiceAssessment *part : assessment.parts()) {
        JudgedPeriod until = part->period;
        until.when.end = std::clamp(input.asOf, until.when.start, until.when.end);
        const JudgingInput own = input.over(std::move(until));
        // Runs are found over all checks; buckets begin and end with the period.
        const bool sameTime = measure.kind == MeasureKind::Runs && part->hours.isAlways();
        const auto measured = sameTime ? part->measured : measuredIn(own, *part);
        figures.push_back(figuresIn(own, *part, *measured, measure.noData));
    }
    std::vector<const Figures *> each;
    for (const Figures &one : figures)
        each.push_back(&one);
    const UnitFigures sum = together(each, measure);
    return {sum.availability, sum.downtime()};
}

} // namespace makegood::sla
