// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "feeds/ical_short_steps.h"
#include "feeds/ical_values.h"

namespace makegood::feeds
{

/// An RRULE (RFC 5545, 3.3.10), checked part by part. It repeats wall-clock times; no zone is asked, so no
/// library's time zone arithmetic can shift an instance.
class RecurrenceRule
{
public:
    /// Refused: unknown, missing or doubled parts, values out of range, COUNT together with UNTIL, and series
    /// that repeat every minute or second, which no maintenance does and which can take hours to expand.
    static Expected<RecurrenceRule> parse(std::string_view text);

    /// UNTIL, when given; its own zone or the series' is the caller's affair.
    const std::optional<CalendarReading> &until() const { return m_until; }

    /// Calls `visit` with `start` and then each repetition up to `last` in rising order, until COUNT is
    /// reached or `visit` answers false. `start` is the first of COUNT, whether or not the rule would give
    /// it. False when `stepsLeft` is used up; it is counted down by every step.
    bool forEach(LocalTime start, bool isDate, LocalTime last, int &stepsLeft,
                 const std::function<bool(LocalTime)> &visit) const;

private:
    std::string m_rule; ///< without COUNT and UNTIL
    std::optional<ShortSteps> m_shortSteps; ///< by the hour or less; libical does the others
    std::optional<int> m_count;
    std::optional<CalendarReading> m_until;
};

} // namespace makegood::feeds
