// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_reader.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "feeds/ical_lines.h"
#include "feeds/ical_series.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t mostProblems = 20;
constexpr std::size_t mostWindows = 200'000;
// Bounds the expansion of all rules of a calendar to a few seconds.
constexpr int mostSteps = 1'000'000;

Error calendarProblem(const std::string &file, int line, std::string key, std::string what, std::string found,
                      std::string allowed)
{
    return {ErrorKind::Refused, std::move(what),   file, line, std::move(key),
            std::move(found),   std::move(allowed)};
}

} // namespace

Checked<std::vector<MaintenanceWindow>> readCalendar(std::string_view text, const std::string &file,
                                                     const Zone &contractZone, const Interval &horizon)
{
    const auto calendars = parseCalendars(text, file);
    if (!calendars)
        return tl::unexpected(calendars.error());

    Errors errors;
    std::map<std::string, CalendarSeries> all;
    for (const CalendarComponent &calendar : *calendars) {
        if (const CalendarLine *version = calendar.find("VERSION");
            version != nullptr && version->value != "2.0")
            errors.push_back(calendarProblem(file, version->line, "VERSION", "not a version that is read",
                                             '"' + version->value.substr(0, 80) + '"', "2.0"));
        const CalendarLine *method = calendar.find("METHOD");
        const bool cancelled = method != nullptr && method->value == "CANCEL";
        CalendarZones zones(calendar);
        for (const CalendarComponent &part : calendar.parts) {
            if (part.name != "VEVENT" || errors.size() >= mostProblems)
                continue;
            CalendarEvent event = readCalendarEvent(part, cancelled, contractZone, zones, file, errors);
            const std::string uid = event.window.uid;
            all[uid].add(std::move(event));
        }
    }
    if (!errors.empty()) {
        errors.resize(std::min(errors.size(), mostProblems));
        return tl::unexpected(std::move(errors));
    }

    std::vector<MaintenanceWindow> out;
    int stepsLeft = mostSteps;
    for (auto &[uid, series] : all) {
        auto done = series.expand(horizon, stepsLeft, out);
        if (done && out.size() > mostWindows)
            done = tl::unexpected(
                calendarProblem({}, 0, "", "too many windows", "", "200000 in the time that is read"));
        if (!done) {
            done.error().file = file;
            return tl::unexpected(Errors{done.error()});
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const MaintenanceWindow &a, const MaintenanceWindow &b) {
        return std::tie(a.when.start, a.uid) < std::tie(b.when.start, b.uid);
    });
    return out;
}

} // namespace makegood::feeds
