// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/time/zone.h"
#include "widgets/heat_view.h"

namespace makegood::ui
{

/// The days of a billing period as cells in one row, in more where the text is large: weekday above, number
/// below, and inside what was down, excluded, not seen or is to come.
class DayCells : public HeatView
{
    Q_OBJECT
public:
    explicit DayCells(QWidget *parent = nullptr);

    /// `days` in the order of dayFigures(). The same period keeps the current day; a new one starts at
    /// `first`. `now` marks today.
    void setDays(const Zone &zone, const Interval &period, std::vector<HeatCell> days, int first,
                 Instant now);

    QRect cellRect(int index) const override;
    /// The box inside, without weekday and number.
    QRect boxRect(int index) const;
    /// What stands in the box: its downtime as far as there is room.
    QString insideText(int index) const;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int neighbour(int index, int columns, int rows) const override;
    QString title() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    LocalDate dateOf(int index) const;
    int columnsFor(int width) const;
    int rowHeight() const;
    int rowGap() const;
    int boxHeight() const;
    QFont textFont() const;
    void paintCell(QPainter &p, int index) const;
    void paintBox(QPainter &p, int index) const;

    Zone m_zone;
    Interval m_period{};
    LocalDate m_today{};
};

} // namespace makegood::ui
