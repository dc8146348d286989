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

/// An RRULE (RFC 5545, 3.3.10), checked part by part. Repeats wall-clock times and uses no zone, so that no
/// library's time zone arithmetic can shift an instance.
class RecurrenceRule
{
public:
    /// Refused: unknown, missing or duplicate parts, values out of range, COUNT together with UNTIL, and
    /// series that repeat every minute or second, which take hours to expand and are no maintenance.
    static Expected<RecurrenceRule> parse(std::string_view text);

    /// UNTIL, when given. The caller decides between its own zone and that of the series.
    const std::optional<CalendarReading> &until() const { return m_until; }

    /// Calls `visit` with `start` and then each repetition up to `last` in ascending order, until COUNT is
    /// reached or `visit` returns false. `start` is the first of COUNT, whether or not the rule yields it.
    /// Every step decrements `stepsLeft`; false when it reaches zero.
    bool forEach(LocalTime start, bool isDate, LocalTime last, int &stepsLeft,
                 const std::function<bool(LocalTime)> &visit) const;

private:
    std::string m_rule; ///< without COUNT and UNTIL
    std::optional<ShortSteps> m_shortSteps; ///< hourly or shorter; libical expands the others
    std::optional<int> m_count;
    std::optional<CalendarReading> m_until;
};

} // namespace makegood::feeds
