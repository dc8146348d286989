// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_series.h"

#include <algorithm>
#include <map>

#include "feeds/ical_expansion.h"
#include "feeds/ical_versions.h"

namespace makegood::feeds
{

using namespace std::chrono;

namespace
{

constexpr std::size_t mostVersions = 20'000;

EventVersion versionOf(const CalendarEvent &event)
{
    EventVersion out;
    out.uid = event.window.uid;
    out.sequence = event.sequence;
    out.stamp = event.stamp;
    out.isBare = !event.times.start;
    return out;
}

// Which instance of a series an override is about.
struct InstanceId {
    bool isDay = false; ///< the whole day that begins at `start`
    Instant start{};

    auto operator<=>(const InstanceId &) const = default;
};

// A cancelled instance keeps the time that its series gives it.
EventTimes timesOf(const EventTimes &series, CalendarTime start)
{
    EventTimes out = series;
    start.isDate = series.start->isDate;
    if (out.end) {
        out.end->local = start.local + (series.end->local - series.start->local);
        out.end->zone = start.zone;
    }
    out.start = start;
    return out;
}

} // namespace

Expected<void> CalendarSeries::expand(const Interval &horizon, const Zone &contractZone, int &stepsLeft,
                                      CalendarContents &into)
{
    if (m_versions.size() > mostVersions) {
        Error e;
        e.line = m_versions[mostVersions].line;
        e.key = "UID";
        e.what = "stands in too many events";
        e.allowed = "at most 20000 of one UID";
        return tl::unexpected(std::move(e));
    }
    std::vector<CalendarEvent> masters;
    std::vector<CalendarEvent> overrides;
    for (CalendarEvent &event : m_versions)
        (event.recurrenceId ? overrides : masters).push_back(std::move(event));
    m_versions.clear();
    masters = newestOf(std::move(masters), into.ignored);
    const bool hasTimes = !masters.empty() && masters.front().times.start;
    const bool isOfDays = hasTimes && masters.front().times.start->isDate;

    Expansion expansion(horizon, isOfDays, into.windows);
    if (!masters.empty())
        into.events.push_back(versionOf(masters.front()));
    for (const CalendarEvent &master : masters)
        for (const CalendarTime &time : master.times.excluded)
            expansion.excluded.add(time);

    const auto dayOf = [&](LocalDate day) { return CalendarTime{LocalTime(day), contractZone, true, day}; };
    std::map<InstanceId, std::vector<CalendarEvent>> named;
    for (CalendarEvent &event : overrides) {
        const CalendarTime &id = *event.recurrenceId;
        const bool meansDay
            = isOfDays || id.isDate || (!hasTimes && event.times.start && event.times.start->isDate);
        const InstanceId key{meansDay, meansDay ? dayOf(id.day).instant() : id.instant()};
        named[key].push_back(std::move(event));
    }
    for (auto &[id, versions] : named) {
        for (CalendarEvent &event : newestOf(std::move(versions), into.ignored)) {
            CalendarTime at = id.isDay ? dayOf(event.recurrenceId->day) : *event.recurrenceId;
            if (id.isDay && hasTimes && !isOfDays) { // a date names the instance of that day
                const CalendarTime &first = *masters.front().times.start;
                at = {at.local + (first.local - floor<days>(first.local)), first.zone, false, at.day};
            }
            expansion.replaced.add(at);
            if (!event.times.start && hasTimes)
                event.times = timesOf(masters.front().times, at);
            EventVersion version = versionOf(event);
            version.instance = at.instant();
            version.isDay = id.isDay && !hasTimes;
            if (into.events.empty() || into.events.back() != version)
                into.events.push_back(version);
            if (event.times.start)
                expansion.changed.emplace_back(std::move(event), at);
        }
    }
    for (const CalendarEvent &master : masters)
        if (const auto done = hasTimes ? expansion.series(master, stepsLeft) : Expected<void>(); !done)
            return done;
    expansion.overrides();
    return {};
}

} // namespace makegood::feeds
