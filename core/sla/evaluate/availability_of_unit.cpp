// SPDX-License-Identifier: GPL-3.0-or-later
// Availability and error budget of a service, or of the services of a group as one.
#include <algorithm>

#include "sla/evaluate/service_assessment.h"

namespace makegood::sla
{

namespace
{

// Whether the target would be met with unknown time counted like this; nothing without availability.
std::optional<bool> metWith(const JudgingInput &own, const ServiceAssessment &assessment, NoData noData)
{
    std::vector<Figures> figures;
    for (const ServiceAssessment *part : assessment.parts())
        figures.push_back(noData == part->serviceClass->measure.noData
                              ? part->figures
                              : figuresIn(own.over(part->period), *part, *part->measured, noData));
    std::vector<const Figures *> each;
    for (const Figures &one : figures)
        each.push_back(&one);
    const UnitFigures sum = together(each, assessment.serviceClass->measure);
    if (!sum.availability)
        return std::nullopt;
    return sum.availability->keeps(assessment.serviceClass->target.ratio);
}

bool hasUnknown(const ServiceAssessment &assessment)
{
    const auto parts = assessment.parts();
    return std::any_of(parts.begin(), parts.end(),
                       [](const ServiceAssessment *part) { return !part->measured->unknown.empty(); });
}

// Whether the target is met if unknown time was up, and missed if it was down. What the agreement itself says
// of unknown time has been worked out.
bool dependsOnUnknown(const JudgingInput &own, const ServiceAssessment &assessment)
{
    if (!hasUnknown(assessment))
        return false;
    const NoData counted = assessment.serviceClass->measure.noData;
    const auto met = [&](NoData noData) {
        return noData == counted ? assessment.result.met : metWith(own, assessment, noData);
    };
    return met(NoData::Up) == true && met(NoData::Down) == false;
}

// The greatest whole number of milliseconds not above num / den of the length; `den` is above zero.
Duration cutDown(Duration length, const Integer &num, const Integer &den)
{
    const Integer product = num * length.count();
    Integer out = product / den;
    if (product < 0 && out * den != product)
        --out;
    return Duration(static_cast<std::int64_t>(out));
}

void addTo(ServiceResult &r, const ServiceAssessment &part, Instant asOf)
{
    r.measuredSet = r.measuredSet.united(part.figures.measured);
    r.downtimeSet = r.downtimeSet.united(part.figures.downtime);
    r.maintenanceSet = r.maintenanceSet.united(part.figures.maintenance);
    r.causesSet = r.causesSet.united(part.figures.causes);
    r.unknownSet = r.unknownSet.united(part.measured->unknown);
    r.shared.insert(r.shared.end(), part.figures.shared.begin(), part.figures.shared.end());
    r.unknown += part.measured->unknown.length();
    const Interval past{part.period.when.start, std::min(part.period.when.end, asOf)};
    const auto &hours = part.measured->hours;
    const Duration elapsed = hours ? hours->intersected(past).length() : past.length();
    r.elapsed += elapsed;
    r.coveredElapsed += elapsed - part.measured->uncovered.length();
    r.outsideHoursSet = r.outsideHoursSet.united(part.figures.outsideHours);
    if (hours)
        r.excludedHours = r.excludedHours.value_or(Duration::zero()) + part.figures.outsideHours.length();
}

} // namespace

void fillAvailability(const JudgingInput &own, ServiceAssessment &assessment)
{
    ServiceResult &r = assessment.result;
    r.isMeasured = assessment.serviceClass->isMeasured;
    r.service = assessment.service->id;
    r.serviceClass = assessment.serviceClass->id;
    r.target = assessment.serviceClass->target;
    r.period = own.period;
    const UnitFigures sum = together(assessment.figuresOfParts(), assessment.serviceClass->measure);
    r.availability = sum.availability;
    if (r.availability)
        r.met = r.availability->keeps(r.target.ratio);
    r.dependsOnUnknown = dependsOnUnknown(own, assessment);
    r.downtime = sum.downtime();
    r.measured = sum.measured;
    r.excludedMaintenance = sum.maintenance;
    r.excludedCauses = sum.causes;
    const Integer promised = numerator(r.target.ratio);
    const Integer whole = denominator(r.target.ratio);
    r.budget = r.budgetLeft = cutDown(sum.base, whole - promised, whole);
    // By what is left, and not by the budget less downtime: its sign agrees with the verdict.
    if (r.availability)
        r.budgetLeft = cutDown(sum.base, r.availability->num * whole - promised * r.availability->den,
                               r.availability->den * whole);
    for (const ServiceAssessment *part : assessment.parts())
        addTo(r, *part, own.asOf);
}

} // namespace makegood::sla
