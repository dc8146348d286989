// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_endpoint.h"
#include "feeds/source/source.h"

namespace makegood::feeds
{

/// A calendar that is read again and again: on a server, or a file.
struct CalendarSettings {
    HttpEndpoint server; ///< the address of the calendar itself; empty with a file
    std::string file; ///< a path; empty with a server
    std::string zone = "UTC"; ///< of dates, and of times for which neither they nor the calendar name one
    std::vector<MappingRow> mapping; ///< as SourceTerms::mapping
    Duration overlap = SourceTerms().overlap;

    bool operator==(const CalendarSettings &) const = default;
};

/// The settings that every kind has.
SourceTerms termsOf(const CalendarSettings &settings);

/// Everything wrong with them, each with its key.
Checked<void> checkSettings(const CalendarSettings &settings);

/// Text for the store, and back (docs/formats.md, "Source settings"). `webcal:` is read as `https:`. Refused:
/// unknown and duplicate keys, wrong types, everything that checkSettings() reports.
std::string settingsToJson(const CalendarSettings &settings);
Checked<CalendarSettings> calendarSettings(std::string_view json, const std::string &file = {});

/// The word for this kind in settings and in the store.
extern const char *const calendarName;

} // namespace makegood::feeds
