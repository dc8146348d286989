// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QChart>
#include <QColor>
#include <QFont>
#include <QLocale>

#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

/// A month of a service in the chart; figures of the Evaluation.
struct MonthFigure {
    Month month{};
    std::optional<Availability> availability; ///< absent: nothing was measured, drawn as "no data"
    Percent target;
    ServiceState state = ServiceState::NoData;
    Duration unknown{};
    Duration excluded{}; ///< maintenance and causes together
    Duration measured{};
};

MonthFigure monthFigure(const Evaluation &evaluation, const ServiceResult &service);

/// The roles of colour as these charts use them: figures stand in the bars, so that each has a contrast of at
/// least 4.5:1 on `background`, and shapes 3:1.
struct ChartColours {
    QColor background;
    QColor text;
    QColor quietText;
    QColor grid;
    QColor met;
    QColor running; ///< of a month that is not over and not breached
    QColor breached;
    QColor undecided;
    QColor target;
    QColor unknown;
    QColor excluded;
};

ChartColours lightChartColours();
ChartColours darkChartColours();

struct ChartStyle {
    ChartColours colours = lightChartColours();
    QFont font;
    QLocale locale;
    /// Line width in scene units: 1 on the screen, more on finer scenes.
    double unit = 1.0;
    std::optional<Month> selected; ///< drawn with a band behind it
};

/// Range of the vertical axis, in percent. It starts just below the lowest figure, so that 99.9 and 99.99
/// differ visibly; the chart has a note about it.
struct AvailabilityAxis {
    double start = 0.0;
    double end = 100.0;
    double step = 20.0; ///< distance of two labels
    int decimals = 0; ///< of the labels
};

AvailabilityAxis availabilityAxis(const std::vector<MonthFigure> &months);

/// A bar a month (the newest 24 at most), the target as a labelled line, breached months in another colour
/// with a mark and a label, and below the bars two lanes with the share of unknown and excluded time. The
/// caller owns the chart. Needs a QApplication.
QChart *makeAvailabilityChart(const std::vector<MonthFigure> &months, const ChartStyle &style);

/// Index of the month at a position of the chart, the same in both reading directions; -1: none.
int monthAt(const QChart &chart, const QPointF &position);

/// Number of months with a mark of breach.
int breachMarks(const QChart &chart);
/// The sentence about the start of the axis.
QString axisNote(const AvailabilityAxis &axis, const QLocale &locale);

} // namespace makegood::ui
