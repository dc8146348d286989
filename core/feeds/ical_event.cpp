// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_event.h"

#include <algorithm>
#include <array>
#include <set>

#include "sla/base/limits.h"

namespace makegood::feeds
{

using namespace std::chrono;

namespace
{

constexpr std::size_t mostNames = 1000; ///< services or objects of one event
constexpr std::size_t longestSummary = 4000;

// Properties allowed at most once; with two DTSTARTs the start would be ambiguous.
constexpr std::array<std::string_view, 16> single = {"UID",
                                                     "DTSTART",
                                                     "DTEND",
                                                     "DURATION",
                                                     "RECURRENCE-ID",
                                                     "SEQUENCE",
                                                     "DTSTAMP",
                                                     "STATUS",
                                                     "SUMMARY",
                                                     "X-MAKEGOOD-NOTIFIED",
                                                     "X-MAKEGOOD-CHANNEL",
                                                     "X-MAINTNOTE-PROVIDER",
                                                     "X-MAINTNOTE-ACCOUNT",
                                                     "X-MAINTNOTE-MAINTENANCE-ID",
                                                     "X-MAINTNOTE-IMPACT",
                                                     "X-MAINTNOTE-STATUS"};

class EventReader
{
public:
    EventReader(const Zone &contractZone, CalendarZones &zones, const std::string &file, Errors &errors)
        : m_contractZone(contractZone)
        , m_zones(zones)
        , m_file(file)
        , m_errors(errors)
    {
    }

    CalendarEvent read(const CalendarComponent &component, bool cancelled)
    {
        m_event.line = component.line;
        if (!component.problems.empty()) {
            if (const CalendarLine *uid = component.find("UID"))
                m_event.window.uid = unescapedText(uid->value);
            m_errors.insert(m_errors.end(), component.problems.begin(), component.problems.end());
            return std::move(m_event);
        }
        std::set<std::string_view> seen;
        for (const CalendarLine &property : component.properties) {
            const bool isSingle = std::find(single.begin(), single.end(), property.name) != single.end();
            if (isSingle && !seen.insert(property.name).second)
                report(property, "stands twice in one event", "once");
            else
                readProperty(property);
        }
        readStatus(component, cancelled);
        checkWhole(component);
        return std::move(m_event);
    }

private:
    void report(int line, std::string key, std::string what, std::string found, std::string allowed)
    {
        Error e;
        e.file = m_file;
        e.line = line;
        e.key = std::move(key);
        e.what = std::move(what);
        e.found = std::move(found);
        e.allowed = std::move(allowed);
        m_errors.push_back(std::move(e));
    }

    void report(const CalendarLine &property, std::string what, std::string allowed)
    {
        report(property.line, property.name, std::move(what),
               '"' + std::string(beginOf(property.value)) + '"', std::move(allowed));
    }

    void readProperty(const CalendarLine &p)
    {
        EventTimes &times = m_event.times;
        if (p.name == "UID")
            m_event.window.uid = text(p, longestName);
        else if (p.name == "DTSTART")
            times.start = time(p, p.value);
        else if (p.name == "DTEND")
            times.end = time(p, p.value);
        else if (p.name == "DURATION")
            times.duration = span(p, p.value);
        else if (p.name == "RECURRENCE-ID")
            readRecurrenceId(p);
        else if (p.name == "RRULE")
            readRule(p);
        else if (p.name == "EXRULE")
            report(p, "rules that leave instances out are not read", "EXDATE");
        else if (p.name == "EXDATE")
            readTimes(p, times.excluded);
        else if (p.name == "RDATE")
            inCapitals(p.parameter("VALUE")) == "PERIOD" ? readPeriods(p) : readTimes(p, times.added);
        else if (p.name == "SEQUENCE")
            readSequence(p);
        else if (p.name == "DTSTAMP")
            readStamp(p);
        else if (p.name == "SUMMARY")
            m_event.window.summary = text(p, longestSummary);
        else if (p.name == "CATEGORIES" || p.name == "X-MAKEGOOD-SERVICE")
            m_event.window.services = names(p, std::move(m_event.window.services));
        else if (p.name == "X-MAKEGOOD-NOTIFIED")
            readNotified(p);
        else if (p.name == "X-MAKEGOOD-CHANNEL")
            readChannel(p);
        else if (p.name.starts_with("X-MAINTNOTE-"))
            readNote(p);
    }

    // A list of objects is several properties, or one with commas.
    void readNote(const CalendarLine &p)
    {
        MaintenanceNote note = m_event.window.note.value_or(MaintenanceNote{});
        if (p.name == "X-MAINTNOTE-PROVIDER")
            note.provider = text(p, longestName);
        else if (p.name == "X-MAINTNOTE-ACCOUNT")
            note.account = text(p, longestName);
        else if (p.name == "X-MAINTNOTE-MAINTENANCE-ID")
            note.maintenanceId = text(p, longestName);
        else if (p.name == "X-MAINTNOTE-IMPACT")
            note.impact = text(p, longestName);
        else if (p.name == "X-MAINTNOTE-STATUS")
            note.status = inCapitals(text(p, longestName));
        else if (p.name == "X-MAINTNOTE-OBJECT-ID")
            note.objects = names(p, std::move(note.objects));
        else
            return; // other MAINTNOTE extensions are not stored
        m_event.window.note = std::move(note);
    }

    std::optional<CalendarTime> time(const CalendarLine &p, std::string_view text)
    {
        const auto read = parseCalendarReading(text);
        const std::string type = inCapitals(p.parameter("VALUE"));
        const bool fits = read && (type.empty() || type == (read->isDate ? "DATE" : "DATE-TIME"));
        if (!fits) {
            report(p, "not a date or time",
                   "20260301, 20260301T023000 or 20260301T093000Z, and a VALUE that fits");
            return std::nullopt;
        }
        CalendarTime out{read->local, m_contractZone, read->isDate, floor<days>(read->local)};
        if (read->isUtc) {
            out.zone = Zone();
            out.day = m_zones.dayOf(out.instant());
        } else if (!read->isDate) {
            const auto zone = zoneOf(p);
            if (!zone)
                return std::nullopt;
            out.zone = *zone;
        }
        return out;
    }

    std::optional<Zone> zoneOf(const CalendarLine &p)
    {
        if (const std::string_view tzid = p.parameter("TZID"); !tzid.empty()) {
            auto zone = m_zones.named(tzid);
            if (zone)
                return std::move(*zone);
            const Error &e = zone.error();
            if (e.line == 0)
                report(p.line, p.name + " TZID", e.what, e.found, e.allowed);
            else // its definition
                report(p.line, p.name + " TZID",
                       "its zone cannot be read: line " + std::to_string(e.line) + ", " + e.key + ' '
                           + e.what,
                       e.found, e.allowed);
            return std::nullopt;
        }
        m_event.isFloating = true;
        auto own = m_zones.ofFloatingTimes();
        if (own)
            return own->value_or(m_contractZone);
        report(own.error().line, own.error().key, own.error().what, own.error().found, own.error().allowed);
        return std::nullopt;
    }

    // In UTC by the standard, which some programs forget to say.
    void readStamp(const CalendarLine &p)
    {
        const auto read = parseCalendarReading(p.value);
        if (!read)
            report(p, "not a date or time", "a time in UTC such as 20260301T093000Z");
        else if (const auto at = p.parameter("TZID").empty() ? std::nullopt : time(p, p.value))
            m_event.stamp = at->instant();
        else
            m_event.stamp = Instant(read->local.time_since_epoch());
    }

    std::optional<CalendarSpan> span(const CalendarLine &p, std::string_view text)
    {
        auto out = parseCalendarSpan(text);
        if (!out)
            report(p, "not a duration", "a duration that is not negative, such as PT45M or P1D");
        return out;
    }

    void readRecurrenceId(const CalendarLine &p)
    {
        if (!p.parameter("RANGE").empty())
            report(p.line, "RECURRENCE-ID RANGE", "changes of an instance and all later ones are not read",
                   '"' + std::string(p.parameter("RANGE")) + '"', "an override of one instance");
        m_event.recurrenceId = time(p, p.value);
    }

    void readRule(const CalendarLine &p)
    {
        auto rule = RecurrenceRule::parse(p.value);
        if (!rule) {
            const Error &e = rule.error();
            report(p.line, e.key, e.what, e.found, e.allowed);
            return;
        }
        std::optional<LocalDate> lastDay;
        if (const auto &until = rule->until())
            lastDay = until->isUtc ? m_zones.dayOf(Instant(until->local.time_since_epoch()))
                                   : LocalDate(floor<days>(until->local));
        m_event.times.rules.push_back({std::move(*rule), lastDay});
    }

    template <typename Visit> void eachValue(const CalendarLine &p, Visit &&visit)
    {
        for (std::string_view rest = p.value;;) {
            const std::size_t comma = rest.find(',');
            visit(rest.substr(0, comma));
            if (comma == std::string_view::npos || m_errors.size() >= 20)
                return;
            rest.remove_prefix(comma + 1);
        }
    }

    void readTimes(const CalendarLine &p, std::vector<CalendarTime> &into)
    {
        eachValue(p, [&](std::string_view text) {
            if (auto read = time(p, text))
                into.push_back(std::move(*read));
        });
    }

    // start "/" (end | duration), RFC 5545, 3.3.9
    void readPeriods(const CalendarLine &p)
    {
        CalendarLine part = p;
        std::erase_if(part.parameters, [](const CalendarLine::Parameter &q) { return q.name == "VALUE"; });
        eachValue(p, [&](std::string_view text) {
            const std::size_t slash = text.find('/');
            if (slash == std::string_view::npos) {
                report(p, "not a period", "a start, a slash, and an end or a duration");
                return;
            }
            const auto start = time(part, text.substr(0, slash));
            const std::string_view rest = text.substr(slash + 1);
            std::optional<Instant> end;
            if (rest.starts_with('P') || rest.starts_with('p') || rest.starts_with('+')) {
                const auto length = span(p, rest);
                if (start && length)
                    end = endOfSpan(*start, *length);
            } else if (const auto read = time(part, rest)) {
                end = read->instant();
            }
            if (!start || !end)
                return;
            if (*end < start->instant())
                report(p, "the period ends before it begins", "an end after the start");
            m_event.times.addedPeriods.emplace_back(*start, *end);
        });
    }

    void readSequence(const CalendarLine &p)
    {
        const bool fits = !p.value.empty() && p.value.size() <= 9
            && p.value.find_first_not_of("0123456789") == std::string::npos;
        if (fits)
            m_event.sequence = std::stoi(p.value);
        else
            report(p, "not a number", "0 to 999999999");
    }

    // Every instance of a series carries these texts.
    std::string text(const CalendarLine &p, std::size_t most)
    {
        if (p.value.size() > most) {
            report(p, "too long", atMostBytes(most));
            return p.value.substr(0, most); // it is there, and not missing
        }
        return unescapedText(p.value);
    }

    // The names of the list behind those that are known, each once.
    std::vector<std::string> names(const CalendarLine &p, std::vector<std::string> known)
    {
        if (std::ranges::count(p.value, ',') + std::ssize(known) >= static_cast<std::ptrdiff_t>(mostNames)) {
            report(p, "too many names", "at most " + std::to_string(mostNames));
            return known;
        }
        for (std::string &name : unescapedList(p.value)) {
            if (name.size() > longestName)
                report(p, "too long", atMostBytes(longestName));
            else if (std::ranges::find(known, name) == known.end())
                known.push_back(std::move(name));
        }
        return known;
    }

    void readNotified(const CalendarLine &p)
    {
        if (const auto basic = parseCalendarReading(p.value); basic && basic->isUtc)
            m_event.window.notifiedAt = Instant(basic->local.time_since_epoch());
        else if (const auto instant = parseInstant(p.value))
            m_event.window.notifiedAt = *instant;
        else
            report(p, "not an instant", "2026-03-01T00:00:00Z or 20260301T000000Z");
    }

    void readChannel(const CalendarLine &p)
    {
        const std::string channel = text(p, longestName);
        if (!channel.empty())
            m_event.window.channel = channel;
    }

    // Without STATUS the MAINTNOTE status counts.
    void readStatus(const CalendarComponent &component, bool cancelled)
    {
        const CalendarLine *status = component.find("STATUS");
        const CalendarLine *notice = component.find("X-MAINTNOTE-STATUS");
        const CalendarLine *said = status != nullptr ? status : notice;
        WindowStatus &out = m_event.window.status;
        if (said != nullptr) {
            const std::string word = inCapitals(said->value);
            if (word == "CANCELLED")
                out = WindowStatus::Cancelled;
            else if (word == "TENTATIVE")
                out = WindowStatus::Tentative;
            else if (word != "CONFIRMED"
                     && (said == status
                         || (word != "IN-PROCESS" && word != "COMPLETED" && word != "RE-SCHEDULED")))
                report(*said, "not a status of an event",
                       said == status
                           ? "TENTATIVE, CONFIRMED or CANCELLED"
                           : "TENTATIVE, CONFIRMED, CANCELLED, IN-PROCESS, COMPLETED or RE-SCHEDULED");
        }
        if (cancelled)
            out = WindowStatus::Cancelled;
    }

    void checkWhole(const CalendarComponent &component)
    {
        const EventTimes &times = m_event.times;
        if (m_event.window.uid.empty())
            report(component.line, "UID", "missing", "", "every event has a UID");
        // A cancellation may lack times; those of the cancelled version count then.
        if (component.find("DTSTART") == nullptr && m_event.window.status != WindowStatus::Cancelled)
            report(component.line, "DTSTART", "missing", "", "every event has a start");
        const CalendarLine *end = component.find("DTEND");
        if (end != nullptr && component.find("DURATION") != nullptr)
            report(*end, "stands beside DURATION", "DTEND or DURATION");
        if (m_event.recurrenceId && !times.rules.empty())
            report(component.line, "RRULE", "an override of one instance cannot recur", "", "no RRULE");
        if (!times.start)
            return;
        if (times.start->isDate && times.duration && times.duration->exact != Duration::zero())
            report(*component.find("DURATION"), "a date lasts whole days", "such as P1D");
        if (times.end && times.end->isDate != times.start->isDate)
            report(*end, "not of the kind of DTSTART", times.start->isDate ? "a date" : "a date and time");
        else if (times.end && times.start->isDate && times.end->local <= times.start->local)
            report(*end, "not after the start", "a later date: the first day that is free again");
        else if (times.end && times.end->instant() < times.start->instant())
            report(*end, "before the start", "an end after " + formatInstant(times.start->instant()));
        // A time names the date of a whole day.
        for (const CalendarTime &added : times.added)
            if (added.isDate && !times.start->isDate) {
                report(*component.find("RDATE"), "not of the kind of DTSTART", "dates with times");
                break;
            }
    }

    const Zone &m_contractZone;
    CalendarZones &m_zones;
    const std::string &m_file;
    Errors &m_errors;
    CalendarEvent m_event;
};

} // namespace

Instant EventTimes::endOf(const CalendarTime &at) const
{
    if (end && start->isDate)
        return at.zone.toInstant(at.local + (end->local - start->local));
    if (end)
        return at.instant() + (end->instant() - start->instant());
    if (duration)
        return endOfSpan(at, *duration);
    return start->isDate ? at.zone.toInstant(at.local + days(1)) : at.instant();
}

CalendarEvent readCalendarEvent(const CalendarComponent &component, bool cancelled, const Zone &contractZone,
                                CalendarZones &zones, const std::string &file, Errors &errors)
{
    return EventReader(contractZone, zones, file, errors).read(component, cancelled);
}

} // namespace makegood::feeds
