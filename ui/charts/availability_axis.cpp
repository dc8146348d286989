// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/availability_chart.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "charts/availability_marks.h"
#include "charts/colour_role.h"
#include "charts/nice_step.h"

namespace makegood::ui
{

double drawnPercent(const Availability &availability)
{
    return (Fraction(availability.num, availability.den) * 100).convert_to<double>();
}

double drawnPercent(const Percent &percent)
{
    return (percent.ratio * 100).convert_to<double>();
}

AvailabilityAxis availabilityAxis(const std::vector<MonthFigure> &months)
{
    double lowest = 100.0;
    for (const MonthFigure &month : months) {
        lowest = std::min(lowest, drawnPercent(month.target));
        if (month.availability)
            lowest = std::min(lowest, drawnPercent(*month.availability));
    }
    // Space below the lowest figure, so that its bar is visible.
    const double span = std::max(100.0 - lowest, 0.005) * 1.2;
    const double step = niceStep(span / 4.0);
    AvailabilityAxis axis;
    // Counted down from 100 in whole steps, so that 100 always has a label.
    axis.step = step;
    axis.start = std::max(0.0, 100.0 - step * std::ceil(span / step - 1e-9));
    axis.decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    return axis;
}

QString axisNote(const AvailabilityAxis &axis, const QLocale &locale)
{
    if (axis.start <= 0.0)
        return {};
    return QCoreApplication::translate("makegood::ui::AvailabilityChart", "The axis starts at %1 %2.")
        .arg(locale.toString(axis.start, 'f', axis.decimals), locale.percent());
}

namespace
{

ChartColours chartColours(bool dark)
{
    const auto colour = [dark](Role role) { return roleColour(role, dark); };
    ChartColours c;
    c.background = colour(Role::Surface);
    c.text = colour(Role::Text);
    c.quietText = colour(Role::Text2);
    c.grid = colour(Role::Line);
    c.met = colour(Role::Met);
    c.running = colour(Role::MetFill);
    c.breached = colour(Role::Breach);
    c.undecided = colour(Role::Nodata);
    c.target = colour(Role::Text);
    c.unknown = colour(Role::Nodata);
    c.excluded = colour(Role::Maint);
    return c;
}

} // namespace

ChartColours lightChartColours()
{
    return chartColours(false);
}

ChartColours darkChartColours()
{
    return chartColours(true);
}

MonthFigure monthFigure(const Evaluation &evaluation, const ServiceResult &service)
{
    MonthFigure out;
    out.month = evaluation.month;
    out.availability = service.shownAvailability();
    out.target = service.target;
    out.state = service.state;
    out.unknown = service.unknown;
    out.excluded = service.excludedMaintenance + service.excludedCauses;
    out.measured = service.measured;
    return out;
}

} // namespace makegood::ui
