// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/month_grid.h"

#include <algorithm>

namespace makegood::ui
{

using std::chrono::days;

namespace
{

constexpr int columns = 7;

LocalDate lastDateOf(const Zone &zone, const Interval &when)
{
    return std::max(zone.dateOf(when.start), zone.dateOf(when.end - Duration(1)));
}

// The lowest lane that is free in the week; lanes[i] is the first column that is free in lane i.
int takeLane(std::vector<int> &lanes, const GridSpan &span)
{
    const auto free
        = std::find_if(lanes.begin(), lanes.end(), [&](int from) { return from <= span.firstColumn; });
    const auto lane = static_cast<int>(free - lanes.begin());
    if (free == lanes.end())
        lanes.push_back(0);
    lanes[static_cast<std::size_t>(lane)] = span.lastColumn + 1;
    return lane;
}

} // namespace

MonthGrid MonthGrid::make(const Zone &zone, const Interval &period, const std::vector<Interval> &intervals,
                          std::chrono::weekday firstOfWeek)
{
    MonthGrid out;
    if (period.empty())
        return out;
    out.firstDay = zone.dateOf(period.start);
    out.lastDay = lastDateOf(zone, period);
    out.firstCell = out.firstDay - (std::chrono::weekday(out.firstDay) - firstOfWeek);
    out.weeks = out.weekOf(out.lastDay) + 1;

    for (std::size_t i = 0; i < intervals.size(); ++i) {
        const Interval &when = intervals[i];
        if (when.empty() || !when.meets(period))
            continue;
        const LocalDate start = zone.dateOf(when.start);
        const LocalDate end = lastDateOf(zone, when);
        const LocalDate from = std::max(start, out.firstDay);
        const LocalDate to = std::min(end, out.lastDay);
        for (int week = out.weekOf(from); week <= out.weekOf(to); ++week) {
            GridSpan span;
            span.entry = static_cast<int>(i);
            span.week = week;
            const LocalDate left = std::max(from, out.dayAt(week, 0));
            const LocalDate right = std::min(to, out.dayAt(week, columns - 1));
            span.firstColumn = out.columnOf(left);
            span.lastColumn = out.columnOf(right);
            span.begins = left == start;
            span.ends = right == end;
            out.spans.push_back(span);
        }
    }
    // By column, longer spans first, so that few lanes are needed.
    std::stable_sort(out.spans.begin(), out.spans.end(), [](const GridSpan &a, const GridSpan &b) {
        return std::tuple(a.week, a.firstColumn, -a.lastColumn)
            < std::tuple(b.week, b.firstColumn, -b.lastColumn);
    });
    std::vector<int> lanes;
    for (std::size_t i = 0; i < out.spans.size(); ++i) {
        if (i > 0 && out.spans[i].week != out.spans[i - 1].week)
            lanes.clear();
        out.spans[i].lane = takeLane(lanes, out.spans[i]);
    }
    return out;
}

int MonthGrid::lanesOf(int week) const
{
    int lanes = 0;
    for (const GridSpan &span : spans)
        if (span.week == week)
            lanes = std::max(lanes, span.lane + 1);
    return lanes;
}

std::vector<int> MonthGrid::entriesOn(LocalDate day) const
{
    std::vector<int> out;
    if (!contains(day))
        return out;
    const int week = weekOf(day);
    const int column = columnOf(day);
    for (const GridSpan &span : spans)
        if (span.week == week && span.firstColumn <= column && column <= span.lastColumn)
            out.push_back(span.entry);
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace makegood::ui
