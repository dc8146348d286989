// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/availability_chart.h"

#include <algorithm>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QStackedBarSeries>
#include <QValueAxis>

#include "charts/availability_marks.h"

namespace makegood::ui
{

namespace
{

constexpr std::size_t mostMonths = 24;

enum class BarKind {
    Met,
    Running,
    Breached,
    Undecided
};

BarKind barKindOf(ServiceState state)
{
    switch (state) {
    case ServiceState::Met:
        return BarKind::Met;
    case ServiceState::OnTrack:
    case ServiceState::AtRisk:
        return BarKind::Running;
    case ServiceState::Breached:
        return BarKind::Breached;
    case ServiceState::Undecided:
    case ServiceState::NoData:
        break;
    }
    return BarKind::Undecided;
}

// One bar set a kind; a month has its value in one set and zero in the others.
QStackedBarSeries *makeBars(const std::vector<MonthFigure> &months, const ChartColours &colours)
{
    auto *series = new QStackedBarSeries;
    series->setObjectName(QStringLiteral("availability"));
    series->setBarWidth(0.7);
    const std::pair<BarKind, QColor> kinds[] = {{BarKind::Met, colours.met},
                                                {BarKind::Running, colours.running},
                                                {BarKind::Breached, colours.breached},
                                                {BarKind::Undecided, colours.undecided}};
    for (const auto &[kind, colour] : kinds) {
        auto *set = new QBarSet(QString());
        set->setColor(colour);
        set->setPen(Qt::NoPen);
        for (const MonthFigure &month : months)
            set->append(month.availability && barKindOf(month.state) == kind
                            ? drawnPercent(*month.availability)
                            : 0.0);
        series->append(set);
    }
    return series;
}

QBarCategoryAxis *makeMonths(const std::vector<MonthFigure> &months, const ChartStyle &style)
{
    auto *axis = new QBarCategoryAxis;
    QStringList names;
    for (const MonthFigure &month : months)
        names << QString::fromStdString(formatMonth(month.month));
    axis->append(names);
    axis->setLabelsVisible(false); // AvailabilityMarks paints them: Qt Charts would elide them
    axis->setGridLineVisible(false);
    axis->setLinePen(QPen(style.colours.quietText, style.unit));
    return axis;
}

QValueAxis *makePercents(const AvailabilityAxis &range, const ChartStyle &style)
{
    auto *axis = new QValueAxis;
    axis->setRange(range.start, range.end);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(100.0);
    axis->setTickInterval(range.step);
    axis->setLabelFormat(QStringLiteral("%.%1f").arg(range.decimals) + QChar(0x00A0)
                         + style.locale.percent());
    axis->setLabelsFont(style.font);
    axis->setLabelsColor(style.colours.text);
    axis->setGridLinePen(QPen(style.colours.grid, style.unit));
    axis->setLineVisible(false);
    return axis;
}

const AvailabilityMarks *marksOf(const QChart &chart)
{
    for (const QGraphicsItem *item : chart.childItems())
        if (item->data(0).toString() == QLatin1String(AvailabilityMarks::name))
            return static_cast<const AvailabilityMarks *>(item);
    return nullptr;
}

} // namespace

QChart *makeAvailabilityChart(const std::vector<MonthFigure> &all, const ChartStyle &style)
{
    const std::size_t skip = all.size() - std::min(all.size(), mostMonths);
    const std::vector<MonthFigure> months(all.begin() + static_cast<std::ptrdiff_t>(skip), all.end());
    const AvailabilityAxis range = availabilityAxis(months);
    const bool mirrored = style.locale.textDirection() == Qt::RightToLeft;

    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundRoundness(0);
    chart->setBackgroundPen(Qt::NoPen);
    chart->setBackgroundBrush(style.colours.background);
    chart->setLocalizeNumbers(true);
    chart->setLocale(style.locale);
    chart->legend()->hide();
    chart->layout()->setContentsMargins(0, 0, 0, 0);

    // Bars ignore a reversed axis: reverse the months in right-to-left languages.
    std::vector<MonthFigure> placed = months;
    if (mirrored)
        std::reverse(placed.begin(), placed.end());
    QStackedBarSeries *bars = makeBars(placed, style.colours);
    chart->addSeries(bars);
    QBarCategoryAxis *x = makeMonths(placed, style);
    chart->addAxis(x, Qt::AlignBottom);
    bars->attachAxis(x);
    QValueAxis *y = makePercents(range, style);
    chart->addAxis(y, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    bars->attachAxis(y);
    new AvailabilityMarks(chart, months, style, range);
    return chart;
}

int monthAt(const QChart &chart, const QPointF &position)
{
    const AvailabilityMarks *marks = marksOf(chart);
    return marks == nullptr ? -1 : marks->monthAt(position);
}

int breachMarks(const QChart &chart)
{
    const AvailabilityMarks *marks = marksOf(chart);
    return marks == nullptr ? 0 : marks->breaches();
}

} // namespace makegood::ui
