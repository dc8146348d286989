// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/outlook/day_figures.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

constexpr Duration hour = std::chrono::hours(1);

// The next instant at which the local clock shows a full hour. At a change of the clocks the result may be
// before a full hour; the next step then ends at one.
Instant nextFullHour(const Zone &zone, Instant at)
{
    const LocalTime local = zone.toLocal(at);
    return at + (hour - (local - std::chrono::floor<std::chrono::hours>(local)));
}

} // namespace

SpanFigures spanFigures(const Evaluation &evaluation, const ServiceResult &service, const Interval &when)
{
    const IntervalSet part(when);
    const auto within = [&](const IntervalSet &set) { return set.intersected(part).length(); };
    SpanFigures out;
    out.when = when;
    out.downtime = service.downtimeIn(when);
    out.maintenance = within(service.maintenanceSet);
    out.causes = within(service.causesSet);
    out.unknown = within(service.unknownSet);
    out.notYet = Interval{std::max(when.start, evaluation.asOf), when.end}.length();
    const Interval past{when.start, std::min(when.end, evaluation.asOf)};
    out.outsideHours = service.outsideHoursSet.intersected(past).length();
    out.measured = within(service.measuredSet);
    return out;
}

std::vector<SpanFigures> dayFigures(const Evaluation &evaluation, const ServiceResult &service)
{
    return dayFigures(evaluation, service, evaluation.period);
}

std::vector<SpanFigures> dayFigures(const Evaluation &evaluation, const ServiceResult &service,
                                    const Interval &period)
{
    const std::chrono::days day(1);
    const Zone &zone = evaluation.zone;
    std::vector<SpanFigures> out;
    for (LocalDate date = zone.dateOf(period.start); zone.startOfDay(date) < period.end; date += day) {
        const Interval when = Interval{zone.startOfDay(date), zone.startOfDay(date + day)}.clippedTo(period);
        if (!when.empty())
            out.push_back(spanFigures(evaluation, service, when));
    }
    return out;
}

std::vector<SpanFigures> hourFigures(const Evaluation &evaluation, const ServiceResult &service,
                                     const Interval &day)
{
    std::vector<SpanFigures> out;
    for (Instant at = day.start; at < day.end;) {
        const Instant next = std::min(nextFullHour(evaluation.zone, at), day.end);
        out.push_back(spanFigures(evaluation, service, {at, next}));
        at = next;
    }
    return out;
}

Heat heatOf(const SpanFigures &figures, Duration budget)
{
    if (figures.downtime == Duration::zero()) {
        const Duration elapsed = figures.when.length() - figures.notYet;
        if (elapsed == Duration::zero())
            return Heat::Ahead;
        const Duration open = elapsed - figures.outsideHours;
        return open > Duration::zero() && figures.unknown == open ? Heat::Unseen : Heat::Clean;
    }
    if (figures.downtime > budget)
        return Heat::Over;
    if (figures.downtime * 2 > budget)
        return Heat::Whole;
    return figures.downtime * 10 > budget ? Heat::Half : Heat::Tenth;
}

} // namespace makegood::sla
