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

/// Seven days of a zone's calendar as columns on one scale of hours. In the week of a clock change the scale
/// has every hour that one of the days has: a day that skips an hour, or the days that do not repeat one,
/// have a gap there, so that an hour stands at one height all week. Half-open: an interval that ends at
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
    /// Length of the scale: 24 hours, or 25 where an hour is repeated.
    Duration scale() const;
    /// Place on the scale of an elapsed time since the day began, and back; inside a gap the gap's time.
    Duration onScale(int day, Duration sinceDayBegan) const;
    Duration fromScale(int day, Duration place) const;
    /// The day whose hours label the scale.
    int labelledDay() const;
    /// Part of the scale that the day does not have; empty: it has all of it.
    std::pair<Duration, Duration> gapOf(int day) const;
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
