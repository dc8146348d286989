// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// A day and time as it stands in a file.
struct WrittenTime {
    LocalTime local{}; ///< as written
    std::optional<Duration> offset; ///< of UTC, where the text tells it: the instant is then `local - offset`
};

/// How a column writes times (docs/formats.md, "Import mapping"): `iso`, `epoch-s`, `epoch-ms`, or a pattern
/// of letters. Reading allocates nothing.
class TimePattern
{
public:
    TimePattern() = default; ///< `iso`
    /// Refused: an unknown letter, a part twice, a 12-hour clock without AM or PM.
    static Expected<TimePattern> named(std::string_view text);

    const std::string &text() const { return m_text; }
    bool hasDate() const;
    bool hasClock() const;
    /// Whether times tell their distance to UTC themselves; `iso` may.
    bool hasOffset() const;

    /// Nothing when the text does not fit, or names a day or time that the calendar does not have. Input is
    /// never rounded: digits finer than milliseconds must be zeros. `decimal` is the decimal mark.
    std::optional<WrittenTime> read(std::string_view text, char decimal = '.') const;

private:
    enum class Part {
        Literal, ///< one character
        Year,
        ShortYear,
        Month,
        MonthName,
        Day,
        WeekdayName,
        Hour,
        HalfDayHour,
        Minute,
        Second,
        Fraction,
        AmPm,
        Offset
    };
    enum class Kind {
        Iso,
        EpochSeconds,
        EpochMilliseconds,
        Pattern
    };
    struct Step {
        Part part = Part::Literal;
        bool isWide = false; ///< exactly two digits, or more for years
        char literal = 0;
    };
    bool has(Part part) const;
    std::optional<WrittenTime> readPattern(std::string_view text) const;

    Kind m_kind = Kind::Iso;
    std::string m_text = "iso";
    std::vector<Step> m_steps;
};

} // namespace makegood::feeds
