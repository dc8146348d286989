// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QRect>

#include "widgets/month_grid.h"

namespace makegood::ui
{

/// Where the days and chips of a month calendar are, in pixels. Valid while the grid that it was made of
/// exists unchanged. Weeks share the height. A chip has four lines where the week has room for that, else
/// one; what does not fit is counted.
class MonthGeometry
{
public:
    static constexpr int columns = 7;
    static constexpr int pad = 4;

    /// `size` of the weeks with their header, and `lineHeight` of the small font, in pixels.
    MonthGeometry(const MonthGrid &grid, const QSize &size, int lineHeight, Qt::LayoutDirection direction);

    static int leastHeight(int weeks, int lineHeight);
    int weeksBottom() const { return weekTop(m_grid.weeks); } ///< first row of pixels below the last week
    QRect weekdayRect(int column) const; ///< of the header
    QRect cellRect(int week, int column) const; ///< also of a day of another month
    QRect dayRect(LocalDate day) const; ///< empty: not in the period
    std::optional<LocalDate> dayAt(const QPoint &at) const;

    bool isCompact(int week) const; ///< chips of one line
    /// The first lanes of a week are drawn, the others are counted in the line below.
    bool isDrawn(const GridSpan &span) const { return span.lane < lanesDrawn(span.week); }
    QRect barRect(const GridSpan &span) const; ///< empty: not drawn
    QRect entryRect(int entry) const; ///< of its first chip; empty: not drawn
    int entryAt(const QPoint &at) const; ///< -1: none
    int hiddenOn(LocalDate day) const; ///< number of windows whose chip is not drawn
    QRect hiddenRect(LocalDate day) const; ///< the line with that number

private:
    int headerHeight() const { return m_line + 3 * pad; }
    int numberHeight() const { return m_line + 2 * pad; }
    int laneHeight(int week) const;
    int room(int week) const; ///< for chips
    int lanesDrawn(int week) const;
    int weekTop(int week) const;
    QRect spanRect(int week, int firstColumn, int lastColumn) const;
    int laneTop(int week, int lane) const;

    const MonthGrid &m_grid;
    QSize m_size;
    int m_line;
    Qt::LayoutDirection m_direction;
};

} // namespace makegood::ui
