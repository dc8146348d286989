// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_zones.h"

#include <optional>

#include <QTimeZone>

namespace makegood::feeds
{

namespace
{

// `-0700` as an offset that Zone reads; no present zone uses seconds.
std::string offsetName(std::string_view text)
{
    if (text.size() == 7 && text.ends_with("00"))
        text.remove_suffix(2);
    if (text.size() != 5)
        return {};
    return std::string(text.substr(0, 3)) + ':' + std::string(text.substr(3));
}

Expected<Zone> onlyOffset(const CalendarComponent &definition)
{
    std::string offset;
    for (const CalendarComponent &part : definition.parts) {
        const CalendarLine *to = part.find("TZOFFSETTO");
        const std::string name = to == nullptr ? "" : offsetName(to->value);
        if (name.empty() || (!offset.empty() && offset != name))
            return refused("");
        offset = name;
    }
    return Zone::named(offset);
}

} // namespace

Expected<Zone> CalendarZones::named(std::string_view tzid)
{
    const auto known = m_known.find(tzid);
    if (known != m_known.end())
        return known->second;
    return m_known.emplace(std::string(tzid), find(tzid)).first->second;
}

Expected<Zone> CalendarZones::find(std::string_view tzid) const
{
    for (std::string_view name = tzid; !name.empty();) {
        if (auto zone = Zone::named(name))
            return zone;
        const std::size_t slash = name.find('/');
        if (slash == std::string_view::npos)
            break;
        name.remove_prefix(slash + 1);
    }
    const QByteArray windowsName(tzid.data(), static_cast<qsizetype>(tzid.size()));
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(windowsName); !iana.isEmpty())
        if (auto zone
            = Zone::named(std::string_view(iana.constData(), static_cast<std::size_t>(iana.size()))))
            return zone;
    if (const CalendarComponent *own = definition(tzid))
        if (auto zone = onlyOffset(*own))
            return zone;
    Error e;
    e.what = "not a time zone that is known";
    e.key = "TZID";
    e.found = '"' + std::string(tzid.substr(0, 80)) + '"';
    e.allowed = "an IANA name such as America/Denver, or a VTIMEZONE with one offset";
    return tl::unexpected(std::move(e));
}

const CalendarComponent *CalendarZones::definition(std::string_view tzid) const
{
    for (const CalendarComponent &part : m_calendar.parts) {
        const CalendarLine *id = part.name == "VTIMEZONE" ? part.find("TZID") : nullptr;
        if (id != nullptr && id->value == tzid)
            return &part;
    }
    return nullptr;
}

} // namespace makegood::feeds
