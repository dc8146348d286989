// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/month_geometry.h"

#include <algorithm>

#include <QStyle>

namespace makegood::ui
{

namespace
{

constexpr int barGap = 3;
constexpr int barInset = 3;
constexpr int mostLanes = 3; ///< of a week; with more, the last of them counts the rest

} // namespace

MonthGeometry::MonthGeometry(const MonthGrid &grid, int width, int lineHeight, Qt::LayoutDirection direction)
    : m_grid(grid)
    , m_width(width)
    , m_line(lineHeight)
    , m_direction(direction)
{
}

int MonthGeometry::lanesDrawn(int week) const
{
    const int lanes = m_grid.lanesOf(week);
    return lanes <= mostLanes ? lanes : mostLanes - 1;
}

int MonthGeometry::weekHeight(int week) const
{
    const int lanes = std::clamp(m_grid.lanesOf(week), 1, mostLanes);
    return m_line + 2 * pad + lanes * (laneHeight() + barGap);
}

int MonthGeometry::weekTop(int week) const
{
    int top = headerHeight();
    for (int w = 0; w < week; ++w)
        top += weekHeight(w);
    return top;
}

int MonthGeometry::laneTop(const QRect &cell, int lane) const
{
    return cell.top() + pad + m_line + pad + lane * (laneHeight() + barGap);
}

QRect MonthGeometry::cellRect(int week, int firstColumn, int lastColumn) const
{
    // Columns differ by a pixel at most, so that they fill the width.
    const auto edge = [&](int column) { return (m_width - 1) * column / columns; };
    const QRect box(edge(firstColumn), weekTop(week), edge(lastColumn + 1) - edge(firstColumn),
                    weekHeight(week));
    return QStyle::visualRect(m_direction, QRect(0, 0, m_width - 1, 1), box);
}

QRect MonthGeometry::weekdayRect(int column) const
{
    QRect box = cellRect(0, column, column);
    box.setTop(0);
    box.setHeight(headerHeight());
    return box;
}

QRect MonthGeometry::dayRect(LocalDate day) const
{
    if (!m_grid.contains(day))
        return {};
    const int column = m_grid.columnOf(day);
    return cellRect(m_grid.weekOf(day), column, column);
}

std::optional<LocalDate> MonthGeometry::dayAt(const QPoint &at) const
{
    for (LocalDate day = m_grid.firstDay; m_grid.contains(day); day += std::chrono::days(1))
        if (dayRect(day).contains(at))
            return day;
    return std::nullopt;
}

QRect MonthGeometry::barRect(const GridSpan &span) const
{
    if (!isDrawn(span))
        return {};
    QRect box = cellRect(span.week, span.firstColumn, span.lastColumn);
    box.setTop(laneTop(box, span.lane));
    box.setHeight(laneHeight());
    const bool mirrored = m_direction == Qt::RightToLeft;
    const int before = span.begins ? barInset + 1 : 0;
    const int after = span.ends ? barInset : 0;
    return box.adjusted(mirrored ? after : before, 0, mirrored ? -before : -after, 0);
}

QRect MonthGeometry::entryRect(int entry) const
{
    for (const GridSpan &span : m_grid.spans)
        if (span.entry == entry)
            return barRect(span);
    return {};
}

int MonthGeometry::entryAt(const QPoint &at) const
{
    for (const GridSpan &span : m_grid.spans)
        if (barRect(span).contains(at))
            return span.entry;
    return -1;
}

int MonthGeometry::hiddenOn(LocalDate day) const
{
    const int week = m_grid.weekOf(day);
    const int column = m_grid.columnOf(day);
    return static_cast<int>(
        std::count_if(m_grid.spans.begin(), m_grid.spans.end(), [&](const GridSpan &span) {
            return span.week == week && !isDrawn(span) && span.firstColumn <= column
                && column <= span.lastColumn;
        }));
}

QRect MonthGeometry::hiddenRect(LocalDate day) const
{
    QRect box = dayRect(day).adjusted(barInset + 1, 0, -barInset, 0);
    box.setTop(laneTop(box, lanesDrawn(m_grid.weekOf(day))));
    box.setHeight(laneHeight());
    return box;
}

} // namespace makegood::ui
