// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QGraphicsItem>

#include "charts/availability_chart.h"

namespace makegood::ui
{

/// A percentage as a floating-point number, for drawing only.
double drawnPercent(const Availability &availability);
double drawnPercent(const Percent &percent);

/// Paints what a bar series cannot: target, marks, labels, the lanes of unknown and excluded time, and the
/// legend. An item above the plot, child of the chart.
class AvailabilityMarks : public QGraphicsItem
{
public:
    AvailabilityMarks(QChart *chart, std::vector<MonthFigure> months, ChartStyle style,
                      AvailabilityAxis axis);

    static constexpr auto name = "availability-marks";
    int breaches() const;
    int monthAt(const QPointF &position) const; ///< -1: none
    /// Sets the chart's margins to the space that labels and legend need at its current width.
    void fit();

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Entry;
    struct Column {
        QRectF cell; ///< from the start of the axis to 100 %
        double top = 0; ///< of the bar
    };

    Column columnOf(std::size_t index) const;
    double yOf(double percent) const;
    std::vector<Entry> legend() const;
    int legendRows(double width) const;
    double lineHeight() const;
    /// Whether any month has such a length, so that its lane is drawn.
    bool any(Duration MonthFigure::*length) const;

    QLocale::FormatType monthNames() const;
    void paintLegend(QPainter &p) const;
    void paintSwatch(QPainter &p, const Entry &entry, const QRectF &box) const;
    void paintMonth(QPainter &p, std::size_t index) const;
    void paintFigure(QPainter &p, const MonthFigure &month, const Column &column) const;
    void paintTarget(QPainter &p) const;
    void paintLanes(QPainter &p, std::size_t index) const;
    void paintNote(QPainter &p) const;
    void paintMark(QPainter &p, ServiceState state, const QPointF &tip) const;

    QChart *m_chart;
    std::vector<MonthFigure> m_months;
    ChartStyle m_style;
    AvailabilityAxis m_axis;
    QFont m_small;
};

} // namespace makegood::ui
