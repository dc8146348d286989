// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "sla/time/interval.h"
#include "sla/time/zone.h"

namespace makegood::ui
{

/// The part of one interval that lies in one day of the week.
struct WeekPiece {
    int entry = 0; ///< index of the interval
    int day = 0; ///< 0 to 6, in reading order
    Duration from{}; ///< since the day began, in elapsed time
    Duration to{};
    int lane = 0; ///< column among the pieces that overlap
    int lanes = 1; ///< number of columns of those pieces
    bool begins = false; ///< the interval begins here
    bool ends = false;
};

/// Seven days of a zone's calendar as columns of elapsed time: a day of 23 hours is shorter than the others,
/// one of 25 is longer, and the height of a window is its elapsed time. Half-open: an interval that ends at
/// midnight has no piece on the next day.
struct WeekGrid {
    Zone zone;
    LocalDate first{};
    std::array<Interval, 7> days{};
    std::vector<WeekPiece> pieces;

    /// The week that holds `day` and begins on `firstOfWeek`.
    static WeekGrid make(const Zone &zone, LocalDate day, std::chrono::weekday firstOfWeek,
                         const std::vector<Interval> &intervals);

    Interval whole() const { return {days.front().start, days.back().end}; }
    LocalDate dateOf(int day) const { return first + std::chrono::days(day); }
    Duration longestDay() const;
    /// -1: not in this week.
    int dayOf(Instant at) const;
    /// The nearest step of wall-clock time, such as five minutes: 09:58 becomes 10:00.
    Instant snapped(Instant at, Duration step) const;
    /// The same wall-clock time some days later.
    Instant movedByDays(Instant at, int count) const;
    /// Whole hours of the day's wall clock: offset since the day began, and hour of day. A skipped hour is
    /// missing, a repeated one occurs twice.
    std::vector<std::pair<Duration, int>> hoursOf(int day) const;
};

} // namespace makegood::ui
