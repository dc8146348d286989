// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "sla/time/interval.h"
#include "sla/time/zone.h"

namespace makegood::ui
{

/// The part of one interval that lies in one week of the grid.
struct GridSpan {
    int entry = 0; ///< index of the interval
    int week = 0; ///< row, from 0
    int firstColumn = 0; ///< 0 to 6, in reading order
    int lastColumn = 0; ///< not below firstColumn
    int lane = 0; ///< row below the day's number; spans of one day have different lanes
    bool begins
        = false; ///< the interval begins here; else it comes from an earlier week or before the period
    bool ends = false;
};

/// The days of a billing period as weeks of seven columns, with the spans of intervals. Days are those of the
/// zone's calendar; an interval covers every day of which it has a millisecond.
struct MonthGrid {
    LocalDate firstCell{}; ///< first day of the first week, on or before firstDay
    LocalDate firstDay{};
    LocalDate lastDay{}; ///< of the period, inclusive
    int weeks = 0; ///< 0: nothing to show
    std::vector<GridSpan> spans;

    /// An empty period has no weeks. Intervals outside the period have no span.
    static MonthGrid make(const Zone &zone, const Interval &period, const std::vector<Interval> &intervals,
                          std::chrono::weekday firstOfWeek);

    bool contains(LocalDate day) const { return weeks > 0 && firstDay <= day && day <= lastDay; }
    LocalDate dayAt(int week, int column) const { return firstCell + std::chrono::days(week * 7 + column); }
    int weekOf(LocalDate day) const { return static_cast<int>((day - firstCell).count() / 7); }
    int columnOf(LocalDate day) const { return static_cast<int>((day - firstCell).count() % 7); }
    int lanesOf(int week) const; ///< how many lanes the week needs
    /// Indices of the intervals that cover the day, ascending.
    std::vector<int> entriesOn(LocalDate day) const;
};

} // namespace makegood::ui
