// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/week_geometry.h"

#include <algorithm>

#include <QStyle>

namespace makegood::ui
{

WeekGeometry::WeekGeometry(const WeekGrid &grid, const QSize &size, int lineHeight, int rulerWidth,
                           Qt::LayoutDirection direction)
    : m_grid(grid)
    , m_size(size)
    , m_line(lineHeight)
    , m_ruler(rulerWidth)
    , m_direction(direction)
{
}

int WeekGeometry::bodyHeight() const
{
    return std::max(1, m_size.height() - headerHeight() - 1);
}

int WeekGeometry::yOf(Duration onScale) const
{
    const auto all = std::max<std::int64_t>(1, m_grid.scale().count());
    return headerHeight() + static_cast<int>(onScale.count() * bodyHeight() / all);
}

QRect WeekGeometry::columnRect(int day) const
{
    const auto edge = [&](int column) { return m_ruler + (m_size.width() - 1 - m_ruler) * column / 7; };
    const QRect box(edge(day), headerHeight(), edge(day + 1) - edge(day), bodyHeight());
    return QStyle::visualRect(m_direction, QRect(0, 0, m_size.width() - 1, 1), box);
}

QRect WeekGeometry::pieceRect(const WeekPiece &piece) const
{
    const QRect column = columnRect(piece.day).adjusted(2, 0, -2, 0);
    const int wide = column.width() / piece.lanes;
    const int top = yOf(m_grid.onScale(piece.day, piece.from));
    // Up to the gap where it ends as the gap begins.
    const Duration end = piece.to > piece.from
        ? m_grid.onScale(piece.day, piece.to - Duration(1)) + Duration(1)
        : m_grid.onScale(piece.day, piece.to);
    const int tall = std::max(leastBar, yOf(end) - top);
    return QStyle::visualRect(m_direction, column,
                              QRect(column.left() + piece.lane * wide, top, wide - 1, tall));
}

QRect WeekGeometry::entryRect(int entry) const
{
    for (const WeekPiece &piece : m_grid.pieces)
        if (piece.entry == entry)
            return pieceRect(piece);
    return {};
}

const WeekPiece *WeekGeometry::pieceAt(const QPoint &at) const
{
    for (auto piece = m_grid.pieces.rbegin(); piece != m_grid.pieces.rend(); ++piece)
        if (pieceRect(*piece).contains(at))
            return &*piece;
    return nullptr;
}

QPoint WeekGeometry::pointOf(Instant at) const
{
    const int day = m_grid.dayOf(at);
    if (day < 0)
        return {-1, -1};
    const Duration since = at - m_grid.days[static_cast<std::size_t>(day)].start;
    return {columnRect(day).center().x(), yOf(m_grid.onScale(day, since))};
}

Instant WeekGeometry::instantAt(const QPoint &at) const
{
    int day = 0;
    for (int i = 1; i < 7; ++i) {
        const QRect column = columnRect(i);
        if (m_direction == Qt::RightToLeft ? at.x() <= column.right() : at.x() >= column.left())
            day = i;
    }
    const Interval &when = m_grid.days[static_cast<std::size_t>(day)];
    const Duration place(static_cast<std::int64_t>(at.y() - headerHeight()) * m_grid.scale().count()
                         / bodyHeight());
    return when.start + std::clamp(m_grid.fromScale(day, place), Duration::zero(), when.length());
}

} // namespace makegood::ui
