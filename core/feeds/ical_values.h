// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sla/time/zone.h"

namespace makegood::feeds
{

/// A date or time as a calendar writes it: a wall-clock time and its zone.
struct CalendarTime {
    LocalTime local{};
    Zone zone;
    bool isDate = false; ///< a whole local day; `local` is its midnight
    LocalDate day{}; ///< the date that it means for an event of whole days

    Instant instant() const { return zone.toInstant(local); }
};

/// DATE or DATE-TIME before its zone is known (RFC 5545, 3.3.4 and 3.3.5).
struct CalendarReading {
    LocalTime local{};
    bool isDate = false;
    bool isUtc = false;
};

/// A DURATION (RFC 5545, 3.3.6): weeks and days are local days, the rest is exact time.
struct CalendarSpan {
    std::chrono::days localDays{};
    Duration exact{};
};

/// `20260301`, `20260301T023000` or `20260301T093000Z`, in any case. A leap second reads as the second before
/// it.
std::optional<CalendarReading> parseCalendarReading(std::string_view text);

/// `P1W`, `P1DT2H`, `PT45M`, in any case; none that is negative or longer than 36,500 days.
std::optional<CalendarSpan> parseCalendarSpan(std::string_view text);

/// End of a span that begins at `start`.
Instant endOfSpan(const CalendarTime &start, const CalendarSpan &span);

/// TEXT without its escapes (RFC 5545, 3.3.11).
std::string unescapedText(std::string_view raw);

/// TEXT values separated by unescaped commas, trimmed, without empty ones.
std::vector<std::string> unescapedList(std::string_view raw);

} // namespace makegood::feeds
