// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hour_strip.h"

#include <algorithm>

namespace makegood::ui
{

namespace
{

constexpr int rowGap = 4;

} // namespace

HourStrip::HourStrip(QWidget *parent)
    : HeatView(parent)
{
    setCells({}, -1);
}

void HourStrip::setHours(std::vector<HeatCell> hours, int first)
{
    setCells(std::move(hours), first);
}

// All hours in one row, or rows of a divisor of 24.
int HourStrip::columnsFor(int width) const
{
    const int all = std::max(1, static_cast<int>(cells().size()));
    for (const int columns : {all, 12, 8, 6, 4})
        if (columns <= all && columns * leastCellWidth() < width)
            return columns;
    return std::min(all, 3);
}

QRect HourStrip::cellRect(int index) const
{
    const int columns = columnsFor(width());
    const auto edge = [&](int c) { return (width() - 1) * c / columns; };
    const int column = index % columns;
    const QRect box(edge(column), index / columns * (cellHeight() + rowGap), edge(column + 1) - edge(column),
                    cellHeight());
    return mirrored(rect().adjusted(0, 0, -1, 0), box);
}

int HourStrip::heightForWidth(int width) const
{
    const int all = static_cast<int>(cells().size());
    const int columns = columnsFor(width);
    const int rows = (all + columns - 1) / columns;
    return rows == 0 ? 0 : rows * (cellHeight() + rowGap) - rowGap + 1;
}

QSize HourStrip::sizeHint() const
{
    const int width = 24 * leastCellWidth() + 1;
    return {width, heightForWidth(width)};
}

QSize HourStrip::minimumSizeHint() const
{
    return {3 * leastCellWidth() + 1, 0};
}

int HourStrip::neighbour(int index, int columns, int rows) const
{
    const int last = static_cast<int>(cells().size()) - 1;
    const int wanted = index + columns + rows * columnsFor(width());
    // A row above or below may lack the hour: then the index stays.
    return columns != 0 ? std::clamp(wanted, 0, last) : (wanted < 0 || wanted > last ? index : wanted);
}

QString HourStrip::title() const
{
    return tr("Hours of the day");
}

} // namespace makegood::ui

#include "moc_hour_strip.cpp"
