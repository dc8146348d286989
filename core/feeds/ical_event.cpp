// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_event.h"

#include <algorithm>

namespace makegood
{

using namespace std::chrono;

namespace
{

std::string valueOf(icalproperty *property)
{
    const char *text = icalproperty_get_value_as_string(property);
    return text != nullptr ? text : "";
}

// A list of TEXT values: commas part them unless escaped.
std::vector<std::string> textList(const std::string &raw)
{
    std::vector<std::string> out(1);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\\' && i + 1 < raw.size())
            out.back() += raw[++i] == 'n' || raw[i] == 'N' ? '\n' : raw[i];
        else if (raw[i] == ',')
            out.emplace_back();
        else
            out.back() += raw[i];
    }
    for (std::string &word : out) {
        word.erase(0, word.find_first_not_of(' '));
        word.erase(word.find_last_not_of(' ') + 1);
    }
    std::erase(out, std::string());
    return out;
}

// 20260301T000000Z
std::optional<Instant> basicUtc(const std::string &text)
{
    if (text.size() != 16 || text[8] != 'T' || text[15] != 'Z')
        return std::nullopt;
    const std::string extended = text.substr(0, 4) + '-' + text.substr(4, 2) + '-' + text.substr(6, 5) + ':'
        + text.substr(11, 2) + ':' + text.substr(13, 2) + 'Z';
    const auto read = parseInstant(extended);
    return read ? std::optional<Instant>(*read) : std::nullopt;
}

void addServices(CalendarEvent &event, const std::string &raw)
{
    for (std::string &service : textList(raw))
        if (std::find(event.window.services.begin(), event.window.services.end(), service)
            == event.window.services.end())
            event.window.services.push_back(std::move(service));
}

WindowStatus statusOf(const std::string &word)
{
    if (word == "CANCELLED")
        return WindowStatus::Cancelled;
    return word == "TENTATIVE" ? WindowStatus::Tentative : WindowStatus::Confirmed;
}

} // namespace

CalendarEventReader::CalendarEventReader(icalcomponent *calendar, Zone contractZone, std::string file)
    : m_calendar(calendar)
    , m_contractZone(std::move(contractZone))
    , m_file(std::move(file))
{
    for (auto *p = icalcomponent_get_first_property(calendar, ICAL_METHOD_PROPERTY); p != nullptr;
         p = icalcomponent_get_next_property(calendar, ICAL_METHOD_PROPERTY))
        m_cancelled = icalproperty_get_method(p) == ICAL_METHOD_CANCEL;
}

void CalendarEventReader::report(const std::string &key, std::string what, std::string found,
                                 std::string allowed)
{
    Error e;
    e.file = m_file;
    e.key = m_uid.empty() ? key : m_uid + ' ' + key;
    e.what = std::move(what);
    e.found = found.empty() ? "" : '"' + found.substr(0, 80) + '"';
    e.allowed = std::move(allowed);
    m_errors.push_back(std::move(e));
}

Checked<std::vector<CalendarEvent>> CalendarEventReader::read()
{
    std::vector<CalendarEvent> out;
    for (auto *c = icalcomponent_get_first_component(m_calendar, ICAL_VEVENT_COMPONENT); c != nullptr;
         c = icalcomponent_get_next_component(m_calendar, ICAL_VEVENT_COMPONENT))
        out.push_back(readEvent(c));
    if (!m_errors.empty())
        return tl::unexpected(std::move(m_errors));
    return out;
}

CalendarEvent CalendarEventReader::readEvent(icalcomponent *component)
{
    CalendarEvent event;
    const char *uid = icalcomponent_get_uid(component);
    m_uid = uid != nullptr ? uid : "";
    if (m_uid.empty())
        report("UID", "missing", "", "an event has a UID");
    event.uid = event.window.uid = m_uid;
    bool started = false;
    for (auto *p = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); p != nullptr;
         p = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
        started = started || icalproperty_isa(p) == ICAL_DTSTART_PROPERTY;
        readProperty(p, event);
    }
    if (!started)
        report("DTSTART", "missing", "", "an event has a start");
    if (m_cancelled)
        event.window.status = WindowStatus::Cancelled;
    if (event.end && event.end->instant() < event.start.instant())
        report("DTEND", "before the start", formatInstant(event.end->instant()),
               formatInstant(event.start.instant()) + " or later");
    return event;
}

void CalendarEventReader::readProperty(icalproperty *p, CalendarEvent &event)
{
    const auto keep = [this](auto &into, std::optional<CalendarTime> time) {
        if (time)
            into = std::move(*time);
    };
    switch (icalproperty_isa(p)) {
    case ICAL_DTSTART_PROPERTY:
        keep(event.start, readTime(p, icalproperty_get_dtstart(p)));
        break;
    case ICAL_DTEND_PROPERTY:
        keep(event.end, readTime(p, icalproperty_get_dtend(p)));
        break;
    case ICAL_DURATION_PROPERTY:
        event.duration = icalproperty_get_duration(p);
        if (event.duration->is_neg || icaldurationtype_is_bad_duration(*event.duration))
            report("DURATION", "not a duration", valueOf(p),
                   "a duration that is not negative, such as PT45M");
        break;
    case ICAL_RECURRENCEID_PROPERTY:
        if (icalproperty_get_first_parameter(p, ICAL_RANGE_PARAMETER) != nullptr)
            report("RECURRENCE-ID", "RANGE is not understood", valueOf(p), "an override of one instance");
        keep(event.recurrenceId, readTime(p, icalproperty_get_recurrenceid(p)));
        break;
    case ICAL_RRULE_PROPERTY:
        event.rules.push_back(icalproperty_get_rrule(p));
        break;
    case ICAL_EXRULE_PROPERTY:
        report("EXRULE", "not understood", valueOf(p), "EXDATE");
        break;
    case ICAL_EXDATE_PROPERTY:
        if (auto time = readTime(p, icalproperty_get_exdate(p)))
            event.excluded.push_back(std::move(*time));
        break;
    case ICAL_RDATE_PROPERTY:
        readAddedTime(p, event);
        break;
    case ICAL_SEQUENCE_PROPERTY:
        event.sequence = icalproperty_get_sequence(p);
        break;
    case ICAL_DTSTAMP_PROPERTY:
        if (const auto time = readTime(p, icalproperty_get_dtstamp(p)))
            event.stamp = time->instant();
        break;
    case ICAL_STATUS_PROPERTY:
        event.window.status = statusOf(valueOf(p));
        break;
    case ICAL_SUMMARY_PROPERTY:
        event.window.summary = icalproperty_get_summary(p) != nullptr ? icalproperty_get_summary(p) : "";
        break;
    case ICAL_CATEGORIES_PROPERTY:
        addServices(event, valueOf(p));
        break;
    case ICAL_X_PROPERTY:
        readExtension(p, event);
        break;
    case ICAL_XLICERROR_PROPERTY:
        report("calendar", "damaged", valueOf(p), "RFC 5545");
        break;
    default:
        break;
    }
}

void CalendarEventReader::readExtension(icalproperty *p, CalendarEvent &event)
{
    const char *rawName = icalproperty_get_x_name(p);
    const std::string name = rawName != nullptr ? rawName : "";
    const std::string value = valueOf(p);
    if (name == "X-MAKEGOOD-SERVICE") {
        addServices(event, value);
    } else if (name == "X-MAKEGOOD-CHANNEL") {
        if (!value.empty())
            event.window.channel = value;
    } else if (name == "X-MAKEGOOD-NOTIFIED") {
        const auto extended = parseInstant(value);
        event.window.notifiedAt = extended ? std::optional<Instant>(*extended) : basicUtc(value);
        if (!event.window.notifiedAt)
            report(name, "not an instant", value, "RFC 3339 with an offset, or RFC 5545 in UTC");
    }
}

void CalendarEventReader::readAddedTime(icalproperty *p, CalendarEvent &event)
{
    const icaldatetimeperiodtype value = icalproperty_get_rdate(p);
    if (!icaltime_is_null_time(value.time)) {
        if (auto time = readTime(p, value.time))
            event.added.push_back(std::move(*time));
        return;
    }
    const auto start = readTime(p, value.period.start);
    if (!start)
        return;
    Instant end = start->instant() + seconds(icaldurationtype_as_int(value.period.duration));
    if (!icaltime_is_null_time(value.period.end))
        if (const auto last = readTime(p, value.period.end))
            end = last->instant();
    event.addedPeriods.emplace_back(*start, end);
}

std::optional<CalendarTime> CalendarEventReader::readTime(icalproperty *property, const icaltimetype &time)
{
    const char *kind = icalproperty_get_property_name(property);
    const year_month_day date{year(time.year), month(static_cast<unsigned>(time.month)),
                              day(static_cast<unsigned>(time.day))};
    if (icaltime_is_null_time(time) || !date.ok() || time.hour > 23 || time.minute > 59 || time.second > 60) {
        report(kind, "not a date or time", valueOf(property), "RFC 5545");
        return std::nullopt;
    }
    CalendarTime out;
    out.isDate = time.is_date != 0;
    out.local = LocalTime(LocalDate(date));
    if (!out.isDate)
        out.local += hours(time.hour) + minutes(time.minute) + seconds(time.second);
    out.zone = m_contractZone;
    if (out.isDate)
        return out;
    if (icaltime_is_utc(time)) {
        out.zone = Zone();
        return out;
    }
    if (auto *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER)) {
        const std::string tzid = icalparameter_get_tzid(parameter);
        const auto zone = zoneOf(tzid);
        if (!zone) {
            report(kind, "unknown time zone", tzid, "an IANA name, or a VTIMEZONE with one offset");
            return std::nullopt;
        }
        out.zone = *zone;
    }
    return out;
}

std::optional<Zone> CalendarEventReader::zoneOf(const std::string &tzid)
{
    const auto known = m_zones.find(tzid);
    if (known != m_zones.end())
        return known->second;
    // Some programs put a path of their own in front of the IANA name.
    for (std::string_view name = tzid; !name.empty();) {
        if (const auto zone = Zone::named(name))
            return m_zones.emplace(tzid, *zone).first->second;
        const std::size_t slash = name.find('/');
        if (slash == std::string_view::npos)
            break;
        name.remove_prefix(slash + 1);
    }
    const auto fixed = fixedZone(tzid);
    if (fixed)
        m_zones.emplace(tzid, *fixed);
    return fixed;
}

// A VTIMEZONE of the calendar that knows one offset only. Others would need rules that an IANA name says
// better.
std::optional<Zone> CalendarEventReader::fixedZone(const std::string &tzid) const
{
    for (auto *z = icalcomponent_get_first_component(m_calendar, ICAL_VTIMEZONE_COMPONENT); z != nullptr;
         z = icalcomponent_get_next_component(m_calendar, ICAL_VTIMEZONE_COMPONENT)) {
        auto *id = icalcomponent_get_first_property(z, ICAL_TZID_PROPERTY);
        if (id == nullptr || tzid != icalproperty_get_tzid(id))
            continue;
        std::optional<int> offset;
        for (auto *part = icalcomponent_get_first_component(z, ICAL_ANY_COMPONENT); part != nullptr;
             part = icalcomponent_get_next_component(z, ICAL_ANY_COMPONENT)) {
            auto *to = icalcomponent_get_first_property(part, ICAL_TZOFFSETTO_PROPERTY);
            if (to == nullptr || (offset && *offset != icalproperty_get_tzoffsetto(to)))
                return std::nullopt;
            offset = icalproperty_get_tzoffsetto(to);
        }
        if (!offset || *offset % 60 != 0)
            return std::nullopt;
        const int minutesOff = std::abs(*offset) / 60;
        const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        const auto zone
            = Zone::named((*offset < 0 ? "-" : "+") + two(minutesOff / 60) + ':' + two(minutesOff % 60));
        return zone ? std::optional<Zone>(*zone) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace makegood
