// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/heat_view.h"
#include "widgets/month_grid.h"

namespace makegood::ui
{

/// Heat view of the days of a billing period, in weeks.
class HeatCalendar : public HeatView
{
    Q_OBJECT
public:
    explicit HeatCalendar(QWidget *parent = nullptr);

    /// `days` in the order of dayFigures(). The same period keeps the current day; a new one starts at
    /// `first`.
    void setMonth(const Zone &zone, const Interval &period, std::vector<HeatCell> days, int first);

    QRect cellRect(int index) const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int neighbour(int index, int columns, int rows) const override;
    QString title() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    LocalDate dateOf(int index) const;
    int headerHeight() const;

    Zone m_zone;
    Interval m_period{};
    MonthGrid m_grid;
};

} // namespace makegood::ui
