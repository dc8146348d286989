// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sla/base/error.h"

namespace makegood::feeds
{

/// One unfolded content line of an RFC 5545 calendar (3.1). Names are in capitals; the value is raw, still
/// escaped.
struct CalendarLine {
    struct Parameter {
        std::string name;
        std::string value; ///< without quotation marks; several values joined with commas
    };
    std::string name;
    std::vector<Parameter> parameters;
    std::string value;
    int line = 0; ///< 1-based line on which it begins

    /// The value of a parameter, empty when absent.
    std::string_view parameter(std::string_view name) const;
};

/// A name, or a value of a fixed set of words, in capitals and without blanks around it: these have no case
/// (RFC 5545, section 2).
std::string inCapitals(std::string_view text);

/// One component, from BEGIN to END.
struct CalendarComponent {
    std::string name;
    int line = 0; ///< of its BEGIN
    std::vector<CalendarLine> properties;
    std::vector<CalendarComponent> parts;
    Errors problems; ///< lines in it, or in its parts, that are no lines of a calendar; a VCALENDAR: only its
                     ///< own

    /// The first property of this name, or null.
    const CalendarLine *find(std::string_view name) const;
};

/// The VCALENDAR objects of a text. libical is used for recurrence rules only: its parser drops line numbers,
/// replaces values that it cannot read, and unescapes extension properties before their lists can be split.
/// Lines that are not UTF-8, have control characters or are no content lines are problems of their component,
/// so that they hide no other. Refused, with lines: an END without its BEGIN, text outside of a calendar, a
/// truncated text, more than 64 MiB, more than two million lines, more than 1000 such lines.
Checked<std::vector<CalendarComponent>> parseCalendars(std::string_view text, const std::string &file);

} // namespace makegood::feeds
