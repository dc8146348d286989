// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/month_geometry.h"

#include <algorithm>

#include <QStyle>

namespace makegood::ui
{

namespace
{

constexpr int chipGap = 3;
constexpr int chipInset = 6;

int fullChip(int line)
{
    return 4 * line + 8;
}

int compactChip(int line)
{
    return line + 6;
}

} // namespace

MonthGeometry::MonthGeometry(const MonthGrid &grid, const QSize &size, int lineHeight,
                             Qt::LayoutDirection direction)
    : m_grid(grid)
    , m_size(size)
    , m_line(lineHeight)
    , m_direction(direction)
{
}

int MonthGeometry::leastHeight(int weeks, int lineHeight)
{
    // A chip, and the line that counts the others.
    const int week = lineHeight + 2 * pad + compactChip(lineHeight) + chipGap + lineHeight + pad;
    return lineHeight + 3 * pad + weeks * week;
}

int MonthGeometry::room(int week) const
{
    return weekTop(week + 1) - weekTop(week) - numberHeight() - pad;
}

bool MonthGeometry::isCompact(int week) const
{
    return m_grid.lanesOf(week) * (fullChip(m_line) + chipGap) > room(week);
}

int MonthGeometry::laneHeight(int week) const
{
    return isCompact(week) ? compactChip(m_line) : fullChip(m_line);
}

int MonthGeometry::lanesDrawn(int week) const
{
    const int lanes = m_grid.lanesOf(week);
    const int each = laneHeight(week) + chipGap;
    if (lanes * each <= room(week))
        return lanes;
    return std::max(0, (room(week) - m_line) / each); // the last line counts the rest
}

int MonthGeometry::weekTop(int week) const
{
    const int all = std::max(0, m_size.height() - headerHeight() - 1);
    return headerHeight() + (m_grid.weeks == 0 ? 0 : all * week / m_grid.weeks);
}

int MonthGeometry::laneTop(int week, int lane) const
{
    return weekTop(week) + numberHeight() + lane * (laneHeight(week) + chipGap);
}

QRect MonthGeometry::spanRect(int week, int firstColumn, int lastColumn) const
{
    // Columns differ by a pixel at most, so that they fill the width.
    const auto edge = [&](int column) { return (m_size.width() - 1) * column / columns; };
    const QRect box(edge(firstColumn), weekTop(week), edge(lastColumn + 1) - edge(firstColumn),
                    weekTop(week + 1) - weekTop(week));
    return QStyle::visualRect(m_direction, QRect(0, 0, m_size.width() - 1, 1), box);
}

QRect MonthGeometry::cellRect(int week, int column) const
{
    return spanRect(week, column, column);
}

QRect MonthGeometry::weekdayRect(int column) const
{
    QRect box = cellRect(0, column);
    box.setTop(0);
    box.setHeight(headerHeight());
    return box;
}

QRect MonthGeometry::dayRect(LocalDate day) const
{
    if (!m_grid.contains(day))
        return {};
    return cellRect(m_grid.weekOf(day), m_grid.columnOf(day));
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
    QRect box = spanRect(span.week, span.firstColumn, span.lastColumn);
    box.setTop(laneTop(span.week, span.lane));
    box.setHeight(laneHeight(span.week));
    const bool mirrored = m_direction == Qt::RightToLeft;
    const int before = span.begins ? chipInset : 0;
    const int after = span.ends ? chipInset : 0;
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
    QRect box = dayRect(day).adjusted(chipInset, 0, -chipInset, 0);
    const int week = m_grid.weekOf(day);
    box.setTop(laneTop(week, lanesDrawn(week)));
    box.setHeight(m_line);
    return box;
}

} // namespace makegood::ui
