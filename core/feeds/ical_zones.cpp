// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_zones.h"

#include "feeds/ical_values.h"
#include "feeds/ical_zone_rules.h"
#include "sla/base/limits.h"

namespace makegood::feeds
{

using namespace std::chrono;

namespace
{

constexpr std::size_t mostHomes = 4;
constexpr std::size_t longestZoneName = 255;

Error unknownZone(std::string_view tzid)
{
    Error e;
    e.what = "not a time zone that is known";
    e.key = "TZID";
    e.found = '"' + std::string(beginOf(tzid)) + '"';
    e.allowed = "an IANA name such as America/Denver, a Windows name, or a name that a VTIMEZONE defines";
    return e;
}

// Midnight, or the last second of a day: both name the day.
bool namesDay(LocalTime local)
{
    const Duration clock = local - floor<days>(local);
    return clock == Duration::zero() || clock >= days(1) - seconds(1);
}

} // namespace

CalendarZones::CalendarZones(const CalendarComponent &calendar, Instant until, int &stepsLeft)
    : m_calendar(calendar)
    , m_until(until)
    , m_stepsLeft(stepsLeft)
{
    for (const CalendarComponent &part : calendar.parts)
        if (const CalendarLine *id = part.name == "VTIMEZONE" ? part.find("TZID") : nullptr)
            m_definitions.emplace(unescapedText(id->value), &part);
}

Expected<Zone> CalendarZones::named(std::string_view tzid)
{
    const auto known = m_known.find(tzid);
    if (known != m_known.end())
        return known->second;
    return m_known.emplace(std::string(tzid), find(tzid)).first->second;
}

Expected<Zone> CalendarZones::find(std::string_view tzid)
{
    if (tzid.size() > longestZoneName) // each part of a path is looked up
        return tl::unexpected(unknownZone(tzid));
    const std::string text = unescapedText(tzid);
    if (const auto own = m_definitions.find(text); own != m_definitions.end()) {
        if (!own->second->problems.empty())
            return tl::unexpected(own->second->problems.front());
        return zoneOfRules(*own->second, text, m_until, m_stepsLeft);
    }
    if (inCapitals(text) == "TZONE://MICROSOFT/UTC")
        return Zone();
    const bool isPath = text.starts_with('/');
    for (std::string_view name = text; !name.empty();) {
        if (auto zone = Zone::named(name))
            return zone;
        const std::size_t slash = name.find('/');
        // Only a path has a zone of one word at its end: "Mars/Cuba" is not Cuba.
        if (slash == std::string_view::npos
            || (!isPath && name.find('/', slash + 1) == std::string_view::npos))
            break;
        name.remove_prefix(slash + 1);
    }
    return tl::unexpected(unknownZone(tzid));
}

Expected<std::optional<Zone>> CalendarZones::ofFloatingTimes()
{
    const CalendarLine *line = m_calendar.find("X-WR-TIMEZONE");
    if (line == nullptr || unescapedText(line->value).empty())
        return std::optional<Zone>();
    auto zone = named(line->value);
    if (zone)
        return std::optional<Zone>(std::move(*zone));
    Error e = zone.error();
    e.line = e.line == 0 ? line->line : e.line;
    e.key = "X-WR-TIMEZONE";
    return tl::unexpected(std::move(e));
}

const std::vector<Zone> &CalendarZones::homes()
{
    if (m_homes)
        return *m_homes;
    m_homes.emplace();
    for (const auto &[name, definition] : m_definitions) {
        if (m_homes->size() == mostHomes)
            break;
        if (auto zone = named(name))
            m_homes->push_back(std::move(*zone));
    }
    if (auto own = ofFloatingTimes(); own && *own)
        m_homes->push_back(std::move(**own));
    return *m_homes;
}

LocalDate CalendarZones::dayOf(Instant utc)
{
    for (const Zone &home : homes())
        if (const LocalTime local = home.toLocal(utc); namesDay(local))
            return floor<days>(local);
    const LocalTime inUtc(utc.time_since_epoch());
    if (namesDay(inUtc))
        return floor<days>(inUtc);
    if (!homes().empty())
        return homes().front().dateOf(utc);
    return floor<days>(inUtc + hours(13) + minutes(45));
}

} // namespace makegood::feeds
