// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/availability_chart.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "charts/availability_marks.h"
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

ChartColours lightChartColours()
{
    ChartColours c;
    c.background = QColor(0xff, 0xff, 0xff);
    c.text = QColor(0x1a, 0x1d, 0x21);
    c.quietText = QColor(0x56, 0x5d, 0x66);
    c.grid = QColor(0xdd, 0xe1, 0xe6);
    c.met = QColor(0x00, 0x72, 0xb2); // Okabe-Ito blue
    c.running = QColor(0x3a, 0x86, 0xb8); // the same hue, lighter
    c.breached = QColor(0xb8, 0x48, 0x00); // Okabe-Ito vermilion, darkened for contrast
    c.undecided = QColor(0x66, 0x6c, 0x74);
    c.target = QColor(0x1a, 0x1d, 0x21);
    c.unknown = QColor(0x6b, 0x72, 0x7a);
    c.excluded = QColor(0x00, 0x7d, 0x5b); // Okabe-Ito bluish green, darkened
    return c;
}

ChartColours darkChartColours()
{
    ChartColours c;
    c.background = QColor(0x16, 0x19, 0x1d);
    c.text = QColor(0xe8, 0xea, 0xed);
    c.quietText = QColor(0xa3, 0xab, 0xb5);
    c.grid = QColor(0x33, 0x39, 0x41);
    c.met = QColor(0x56, 0xb4, 0xe9); // Okabe-Ito sky blue
    c.running = QColor(0x8f, 0xb8, 0xd6);
    c.breached = QColor(0xff, 0x8f, 0x4d); // vermilion, lightened
    c.undecided = QColor(0x9a, 0xa2, 0xac);
    c.target = QColor(0xf0, 0xe4, 0x42); // Okabe-Ito yellow
    c.unknown = QColor(0xa3, 0xab, 0xb5);
    c.excluded = QColor(0x2c, 0xc8, 0x9a);
    return c;
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
