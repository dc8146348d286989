// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include "maintenance/week_grid.h"

namespace makegood::ui
{

/// Where the days and bars of a week calendar are, in pixels. Valid while the grid that it was made of exists
/// unchanged.
class WeekGeometry
{
public:
    static constexpr int pad = 4;
    static constexpr int leastBar = 6; ///< height of a bar, however short the window

    /// `size` of the widget, `lineHeight` of its small font and the width of the ruler, in pixels.
    WeekGeometry(const WeekGrid &grid, const QSize &size, int lineHeight, int rulerWidth,
                 Qt::LayoutDirection direction);

    int headerHeight() const { return headerHeightFor(m_line); }
    static int headerHeightFor(int lineHeight) { return 2 * lineHeight + pad; }
    int rulerWidth() const { return m_ruler; }
    int yOf(Duration onScale) const; ///< of a place on the week's scale of hours
    QRect columnRect(int day) const; ///< without the header
    QRect pieceRect(const WeekPiece &piece) const;
    QRect entryRect(int entry) const; ///< of its first bar; empty: none in this week
    const WeekPiece *pieceAt(const QPoint &at) const; ///< the topmost one; null: none
    QPoint pointOf(Instant at) const; ///< in the middle of its column; (-1, -1): not in this week
    Instant instantAt(const QPoint &at) const; ///< clamped to the week

private:
    int bodyHeight() const;

    const WeekGrid &m_grid;
    QSize m_size;
    int m_line;
    int m_ruler;
    Qt::LayoutDirection m_direction;
};

} // namespace makegood::ui
