// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QRect>

#include "widgets/month_grid.h"

namespace makegood::ui
{

/// Where the days and bars of a month calendar are, in pixels. Valid while the grid that it was made of
/// exists unchanged.
class MonthGeometry
{
public:
    static constexpr int columns = 7;
    static constexpr int pad = 4;

    /// `width` of the widget and `lineHeight` of its small font, in pixels.
    MonthGeometry(const MonthGrid &grid, int width, int lineHeight, Qt::LayoutDirection direction);

    int weeksBottom() const { return weekTop(m_grid.weeks); } ///< first row of pixels below the last week
    QRect weekdayRect(int column) const; ///< of the header
    QRect dayRect(LocalDate day) const; ///< empty: not in the period
    std::optional<LocalDate> dayAt(const QPoint &at) const;

    /// The first lanes of a week are drawn, the others are counted in the line below.
    bool isDrawn(const GridSpan &span) const { return span.lane < lanesDrawn(span.week); }
    QRect barRect(const GridSpan &span) const; ///< empty: not drawn
    QRect entryRect(int entry) const; ///< of its first bar; empty: not drawn
    int entryAt(const QPoint &at) const; ///< -1: none
    int hiddenOn(LocalDate day) const; ///< number of windows whose bar is not drawn
    QRect hiddenRect(LocalDate day) const; ///< the line with that number

private:
    int headerHeight() const { return m_line + 2 * pad; }
    int laneHeight() const { return m_line + 2; }
    int lanesDrawn(int week) const;
    int weekHeight(int week) const;
    int weekTop(int week) const;
    QRect cellRect(int week, int firstColumn, int lastColumn) const;
    int laneTop(const QRect &cell, int lane) const;

    const MonthGrid &m_grid;
    int m_width;
    int m_line;
    Qt::LayoutDirection m_direction;
};

} // namespace makegood::ui
