// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_text.h"

#include "console.h"

namespace makegood::cli
{

namespace
{

std::string inLine(int line, const std::string &what)
{
    return "  " + (line > 0 ? "line " + std::to_string(line) + ": " : std::string()) + what + '\n';
}

std::string windowText(const MaintenanceWindow &window)
{
    std::string out = "  " + formatInstant(window.when.start) + " to " + formatInstant(window.when.end) + "  "
        + window.uid;
    if (window.status != WindowStatus::Confirmed)
        out += std::string(" (") + wordOf(window.status) + ')';
    for (const std::string &service : window.services)
        out += (&service == window.services.data() ? " for " : ", ") + service;
    return out + (window.summary.empty() ? "" : ": " + window.summary) + '\n';
}

} // namespace

std::string calendarText(const CalendarContents &calendar, const Zone &zone)
{
    std::string out;
    std::string cancelled;
    std::size_t bare = 0;
    for (const EventVersion &event : calendar.events)
        if (event.isBare) {
            ++bare;
            cancelled += "  " + event.uid + ": "
                + (event.instance ? "the instance of " + formatInstant(*event.instance)
                                  : std::string("all of it"))
                + " is cancelled\n";
        }
    out += "Understood: " + std::to_string(calendar.windows.size() + bare) + '\n';
    for (const MaintenanceWindow &window : calendar.windows)
        out += windowText(window);
    out += cancelled;
    out += "Refused: " + std::to_string(calendar.refused.size()) + '\n';
    for (Error error : calendar.refused) {
        const int line = error.line;
        error.line = 0;
        error.file.clear();
        out += inLine(line, error.text());
    }
    out += "Ignored: " + std::to_string(calendar.ignored.size()) + '\n';
    for (const CalendarRemark &remark : calendar.ignored)
        out += inLine(remark.line, remark.what);
    if (calendar.said.empty())
        return out + "Times without a zone are in " + zone.name() + '\n';
    for (const CalendarRemark &remark : calendar.said)
        out += "Line " + std::to_string(remark.line) + ": " + remark.what + '\n';
    return out;
}

void tellCalendar(const StoreSummary &summary)
{
    const auto counted = [](std::uint64_t count, const char *one, const char *many) {
        return std::to_string(count) + ' ' + (count == 1 ? one : many);
    };
    if (summary.windowsKept > 0)
        tell(counted(summary.windowsKept, "maintenance window stays as it was",
                     "maintenance windows stay as they were")
             + " edited in the workspace, though the calendar changed");
    if (summary.eventsOutdated > 0)
        tell(counted(summary.eventsOutdated,
                     "event of the calendar is older than what is stored and changed nothing",
                     "events of the calendar are older than what is stored and changed nothing"));
}

} // namespace makegood::cli
