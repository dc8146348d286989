// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/outlook/burn_down.h"

#include "sla/outlook/day_figures.h"

namespace makegood::sla
{

namespace
{

BurnPoint pointAt(const Evaluation &e, const ServiceResult &service, Instant at)
{
    const SpanFigures before = spanFigures(e, service, {service.period.when.start, at});
    BurnPoint out;
    out.at = at;
    if (at <= e.asOf) {
        out.spent = before.downtime;
        out.left = service.budget - before.downtime;
    }
    if (service.measured > Duration::zero()) {
        const Integer ahead = (service.measured - before.measured).count();
        out.even = Duration(
            static_cast<std::int64_t>(Integer(service.budget.count() * ahead / service.measured.count())));
    }
    return out;
}

} // namespace

std::vector<BurnPoint> burnDown(const Evaluation &e, const ServiceResult &service)
{
    if (!service.members.empty())
        return {};
    std::vector<BurnPoint> out{pointAt(e, service, service.period.when.start)};
    for (const SpanFigures &day : dayFigures(e, service, service.period.when)) {
        if (day.when.start < e.asOf && e.asOf < day.when.end)
            out.push_back(pointAt(e, service, e.asOf));
        out.push_back(pointAt(e, service, day.when.end));
    }
    return out;
}

} // namespace makegood::sla
