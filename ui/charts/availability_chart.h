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

/// One month of one service as the chart draws it; the figures are those of the Evaluation.
struct MonthFigure {
    Month month{};
    std::optional<Availability> availability; ///< absent: nothing was measured, drawn as "no data"
    Percent target;
    Verdict verdict = Verdict::Undecided;
    Duration unknown{};
    Duration excluded{}; ///< maintenance and causes together
    Duration measured{};
};

MonthFigure monthFigure(const Evaluation &evaluation, const ServiceResult &service);

/// Colours safe for colour-blind eyes (Okabe-Ito) with a contrast of at least 4.5:1 for text and 3:1 for
/// shapes on `background`.
struct ChartColours {
    QColor background;
    QColor text;
    QColor quietText;
    QColor grid;
    QColor met;
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
    /// Units a line is thick and a mark is drawn in: 1 on the screen, more where the scene has finer units.
    double unit = 1.0;
    std::optional<Month> selected; ///< drawn with a band behind it
};

/// What the vertical axis shows, in percent. It begins just under the lowest figure, so that 99.9 and 99.99
/// can be told apart, and the chart says where.
struct AvailabilityAxis {
    double start = 0.0;
    double end = 100.0;
    double step = 20.0; ///< distance of two labels
    int decimals = 0; ///< that the labels need
};

AvailabilityAxis availabilityAxis(const std::vector<MonthFigure> &months);

/// A bar a month (at most 24, the newest), the target as a line with its label, breached months in another
/// colour and with a mark and a label, and below the months two lanes with the share of unknown and excluded
/// time.. The caller
/// owns the chart. Needs a QApplication.
QChart *makeAvailabilityChart(const std::vector<MonthFigure> &months, const ChartStyle &style);

/// Which of the drawn months stands at a position of the chart; -1 where none does. The same in both reading
/// directions.
int monthAt(const QChart &chart, const QPointF &position);

/// How many months bear a mark of breach, and the sentence that tells where the axis begins.
int breachMarks(const QChart &chart);
QString axisNote(const AvailabilityAxis &axis, const QLocale &locale);

} // namespace makegood::ui
