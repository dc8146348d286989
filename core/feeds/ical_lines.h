// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sla/base/error.h"

namespace makegood::feeds
{

/// One unfolded content line of an RFC 5545 calendar (3.1). Names are in capitals; the value is as it stands,
/// still escaped.
struct CalendarLine {
    struct Parameter {
        std::string name;
        std::string value; ///< without quotation marks; several values joined with commas
    };
    std::string name;
    std::vector<Parameter> parameters;
    std::string value;
    int line = 0; ///< 1-based line on which it begins

    /// The value of a parameter, empty when it is not there.
    std::string_view parameter(std::string_view name) const;
};

/// BEGIN to END of one component.
struct CalendarComponent {
    std::string name;
    int line = 0; ///< of its BEGIN
    std::vector<CalendarLine> properties;
    std::vector<CalendarComponent> parts;

    /// The first property of this name, or nothing.
    const CalendarLine *find(std::string_view name) const;
};

/// The VCALENDAR objects of a text. We cut lines and components ourselves and leave recurrence rules to
/// libical: its parser drops line numbers, replaces what it cannot read and unescapes extension properties
/// before their lists can be split. Refused with their lines: text that is no UTF-8, control characters,
/// lines that are no content lines, an END that does not fit, and a text that is cut off. At most 64 MiB.
Checked<std::vector<CalendarComponent>> parseCalendars(std::string_view text, const std::string &file);

} // namespace makegood::feeds
