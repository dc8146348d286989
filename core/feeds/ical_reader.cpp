// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_reader.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "feeds/ical_expansion.h"
#include "feeds/ical_lines.h"
#include "feeds/ical_series.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t mostProblems = 20; ///< of a calendar that is read as a whole
constexpr std::size_t mostRefused = 500;
constexpr std::size_t mostRemarks = 500;
constexpr std::size_t mostWindows = 200'000;
constexpr std::size_t mostTextOfWindows = std::size_t(256) << 20;
// Bounds the expansion of all rules of a calendar to a few seconds.
constexpr int mostSteps = 1'000'000;

Error calendarProblem(const std::string &file, int line, std::string key, std::string what, std::string found,
                      std::string allowed)
{
    return {ErrorKind::Refused, std::move(what),   file, line, std::move(key),
            std::move(found),   std::move(allowed)};
}

// The events of a text by UID, while they are read.
class CalendarCollector
{
public:
    CalendarCollector(const std::string &file, const Zone &contractZone, const Interval &horizon,
                      BareCancellation bare)
        : m_file(file)
        , m_contractZone(contractZone)
        , m_horizon(horizon)
        , m_bare(bare)
    {
    }

    void add(const CalendarComponent &calendar)
    {
        refuse(calendar.problems);
        if (const CalendarLine *version = calendar.find("VERSION");
            version != nullptr && inCapitals(version->value) != "2.0")
            return refuse({calendarProblem(m_file, version->line, "VERSION", "not a version that is read",
                                           '"' + version->value.substr(0, 80) + '"', "2.0")});
        const CalendarLine *line = calendar.find("METHOD");
        const std::string method = line == nullptr ? "" : inCapitals(line->value);
        if (method == "ADD")
            return refuse(
                {calendarProblem(m_file, line->line, "METHOD", "instances that join a series are not read",
                                 "\"ADD\"", "the whole series, or one instance by its RECURRENCE-ID")});
        if (method == "REPLY" || method == "COUNTER" || method == "REFRESH" || method == "DECLINECOUNTER")
            return ignore(line->line, "METHOD:" + method + ": an answer, not the calendar's own word");
        CalendarZones zones(calendar, m_horizon.end, m_stepsLeft);
        bool isFloating = false;
        for (const CalendarComponent &part : calendar.parts) {
            if (part.name == "VEVENT")
                isFloating |= addEvent(part, method == "CANCEL", zones);
            else if (part.name != "VTIMEZONE")
                ++m_others.try_emplace(part.name, part.line, 0).first->second.second;
        }
        if (const auto own = zones.ofFloatingTimes(); own && *own && isFloating)
            m_out.said.push_back(
                {calendar.find("X-WR-TIMEZONE")->line,
                 "times without a zone are in " + (*own)->name() + ", as X-WR-TIMEZONE says"});
    }

    Checked<CalendarContents> take()
    {
        for (auto &[uid, events] : m_events) {
            if (events.isRefused) {
                refuseRest(uid, events);
                continue;
            }
            expand(events);
            if (m_out.windows.size() > mostWindows || m_text > mostTextOfWindows)
                return tl::unexpected(
                    Errors{calendarProblem(m_file, 0, "", "too many windows", "",
                                           "200000 in the time that is read, and 256 MiB of texts")});
        }
        for (const auto &[name, seen] : m_others)
            ignore(seen.first,
                   name + (seen.second > 1 ? ", " + std::to_string(seen.second) + " times" : "")
                       + ": only events are maintenance");
        std::stable_sort(m_out.windows.begin(), m_out.windows.end(),
                         [](const MaintenanceWindow &a, const MaintenanceWindow &b) {
                             return std::tie(a.when.start, a.uid) < std::tie(b.when.start, b.uid);
                         });
        std::stable_sort(m_out.refused.begin(), m_out.refused.end(),
                         [](const Error &a, const Error &b) { return a.line < b.line; });
        std::stable_sort(m_out.ignored.begin(), m_out.ignored.end(),
                         [](const CalendarRemark &a, const CalendarRemark &b) { return a.line < b.line; });
        if (m_refused > mostRefused)
            m_out.refused.push_back(
                calendarProblem(m_file, 0, "", "more problems", "",
                                std::to_string(m_refused - mostRefused) + " are not listed"));
        return std::move(m_out);
    }

private:
    struct EventsOfUid {
        CalendarSeries series;
        std::vector<int> lines; ///< of its events that can be read
        bool isRefused = false;
        Error why;
    };

    // Whether one of its times names no zone.
    bool addEvent(const CalendarComponent &part, bool isCancelled, CalendarZones &zones)
    {
        Errors errors;
        CalendarEvent event = readCalendarEvent(part, isCancelled, m_contractZone, zones, m_file, errors);
        const bool isFloating = event.isFloating;
        const std::string uid = event.window.uid;
        if (errors.empty()) {
            EventsOfUid &events = m_events[uid];
            events.lines.push_back(event.line);
            events.series.add(std::move(event));
        } else {
            if (!uid.empty() && !m_events[uid].isRefused) {
                m_events[uid].isRefused = true;
                m_events[uid].why = errors.front();
            }
            refuse(errors);
        }
        return isFloating;
    }

    void refuseRest(const std::string &uid, const EventsOfUid &events)
    {
        for (const int line : events.lines)
            refuse({calendarProblem(m_file, line, "UID",
                                    "belongs to an event that cannot be read (line "
                                        + std::to_string(events.why.line) + ')',
                                    '"' + uid.substr(0, 80) + '"', "")});
    }

    void expand(EventsOfUid &events)
    {
        const std::size_t windows = m_out.windows.size(), known = m_out.events.size();
        auto done = events.series.expand(m_horizon, m_contractZone, m_stepsLeft, m_out);
        if (done && m_bare == BareCancellation::Refused
            && std::any_of(m_out.events.begin() + static_cast<std::ptrdiff_t>(known), m_out.events.end(),
                           [](const EventVersion &event) { return event.isBare; }))
            done = tl::unexpected(calendarProblem(m_file, events.lines.front(), "DTSTART",
                                                  "missing, and what it cancels is not in the calendar", "",
                                                  "every event has a start"));
        if (done) {
            for (std::size_t i = windows; i < m_out.windows.size(); ++i)
                m_text += textOf(m_out.windows[i]);
            if (m_out.windows.size() == windows && !m_out.events.empty() && !m_out.events.back().isBare)
                ignore(events.lines.front(),
                       "'" + m_out.events.back().uid
                           + "' has no instance with a length in the time that is read");
            return;
        }
        // Nothing of a series that cannot be read to its end.
        m_out.windows.resize(windows);
        m_out.events.resize(known);
        done.error().file = m_file;
        refuse({done.error()});
    }

    void refuse(const Errors &errors)
    {
        for (const Error &error : errors)
            if (++m_refused <= mostRefused)
                m_out.refused.push_back(error);
    }

    void ignore(int line, std::string what)
    {
        if (m_out.ignored.size() < mostRemarks)
            m_out.ignored.push_back({line, std::move(what)});
    }

    const std::string &m_file;
    const Zone &m_contractZone;
    const Interval m_horizon;
    const BareCancellation m_bare;
    int m_stepsLeft = mostSteps;
    std::size_t m_refused = 0;
    std::size_t m_text = 0; ///< bytes of the windows' texts
    std::map<std::string, EventsOfUid> m_events;
    std::map<std::string, std::pair<int, int>> m_others; ///< first line and number by component
    CalendarContents m_out;
};

} // namespace

Checked<CalendarContents> readCalendarContents(std::string_view text, const std::string &file,
                                               const Zone &contractZone, const Interval &horizon,
                                               BareCancellation bare)
{
    const auto calendars = parseCalendars(text, file);
    if (!calendars)
        return tl::unexpected(calendars.error());
    CalendarCollector collector(file, contractZone, horizon, bare);
    for (const CalendarComponent &calendar : *calendars)
        collector.add(calendar);
    return collector.take();
}

Checked<CalendarContents> readWholeCalendar(std::string_view text, const std::string &file,
                                            const Zone &contractZone, const Interval &horizon)
{
    auto out = readCalendarContents(text, file, contractZone, horizon, BareCancellation::Refused);
    if (!out || out->refused.empty())
        return out;
    out->refused.resize(std::min(out->refused.size(), mostProblems));
    return tl::unexpected(std::move(out->refused));
}

Checked<std::vector<MaintenanceWindow>> readCalendar(std::string_view text, const std::string &file,
                                                     const Zone &contractZone, const Interval &horizon)
{
    return readWholeCalendar(text, file, contractZone, horizon).map([](CalendarContents &&out) {
        return std::move(out.windows);
    });
}

} // namespace makegood::feeds
