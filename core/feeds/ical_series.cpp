// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_series.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace makegood::feeds
{

using namespace std::chrono;

namespace
{

constexpr std::size_t mostInstances = 20'000;

tl::unexpected<Error> eventProblem(const CalendarEvent &event, std::string key, std::string what,
                                   std::string allowed)
{
    Error e;
    e.line = event.line;
    e.key = std::move(key);
    e.what = std::move(what);
    e.allowed = std::move(allowed);
    return tl::unexpected(std::move(e));
}

// Times as EXDATE and RECURRENCE-ID name them: instants, or local days for any time in them.
class NamedTimes
{
public:
    void add(const CalendarTime &time)
    {
        if (time.isDate)
            m_days.insert(time.local);
        else
            m_instants.insert(time.instant());
    }
    bool contains(const CalendarTime &time) const
    {
        return m_instants.count(time.instant()) > 0 || m_days.count(LocalTime(floor<days>(time.local))) > 0;
    }

private:
    std::set<LocalTime> m_days;
    std::set<Instant> m_instants;
};

class Expansion
{
public:
    Expansion(const Interval &horizon, std::vector<MaintenanceWindow> &into)
        : m_horizon(horizon)
        , m_into(into)
    {
    }

    NamedTimes replaced;
    NamedTimes excluded;

    Expected<void> series(const CalendarEvent &master, int &stepsLeft)
    {
        const EventTimes &times = master.times;
        for (const auto &[start, end] : times.addedPeriods)
            instance(master, start, end);
        instance(master, *times.start, times.endOf(*times.start));
        for (const CalendarTime &start : times.added)
            instance(master, start, times.endOf(start));
        // No zone differs from UTC by two days.
        const LocalTime latest = LocalTime(m_horizon.end.time_since_epoch()) + days(2);
        for (const RecurrenceRule &rule : times.rules) {
            const std::optional<Instant> until = lastOf(rule, *times.start);
            const bool done = rule.forEach(
                times.start->local, times.start->isDate, latest, stepsLeft, [&](LocalTime local) {
                    const CalendarTime start{local, times.start->zone, times.start->isDate};
                    const Instant at = start.instant();
                    if (at >= m_horizon.end || (until && at > *until) || m_count > mostInstances)
                        return false;
                    instance(master, start, times.endOf(start));
                    return true;
                });
            if (!done || m_count > mostInstances)
                return eventProblem(master, "RRULE", "recurs too often",
                                    "at most 20000 instances in the time that is read");
        }
        return {};
    }

    void override(const CalendarEvent &event)
    {
        const CalendarTime &start = *event.times.start;
        if (!excluded.contains(*event.recurrenceId))
            keep(event, {start.instant(), event.times.endOf(start)});
    }

private:
    // UNTIL is in UTC or in the local time of the series; a date includes that whole day.
    static std::optional<Instant> lastOf(const RecurrenceRule &rule, const CalendarTime &start)
    {
        if (!rule.until())
            return std::nullopt;
        CalendarTime last{rule.until()->local, rule.until()->isUtc ? Zone() : start.zone, false};
        if (rule.until()->isDate)
            last.local += days(1) - Duration(1);
        return last.instant();
    }

    void instance(const CalendarEvent &master, const CalendarTime &start, Instant end)
    {
        if (!replaced.contains(start) && !excluded.contains(start) && m_seen.insert(start.instant()).second)
            keep(master, {start.instant(), end});
    }

    void keep(const CalendarEvent &event, const Interval &when)
    {
        if (when.empty() || !when.meets(m_horizon))
            return;
        ++m_count;
        m_into.push_back(event.window);
        m_into.back().when = when;
    }

    Interval m_horizon;
    std::vector<MaintenanceWindow> &m_into;
    std::set<Instant> m_seen;
    std::size_t m_count = 0;
};

bool isOlder(const CalendarEvent &a, const CalendarEvent &b)
{
    return std::pair(a.sequence, a.stamp) < std::pair(b.sequence, b.stamp);
}

// The version that counts; a cancellation without times gets those of the version before.
CalendarEvent newest(std::vector<CalendarEvent> &versions)
{
    std::stable_sort(versions.begin(), versions.end(), isOlder);
    CalendarEvent out = versions.back();
    for (auto v = versions.rbegin(); v != versions.rend() && !out.times.start; ++v)
        out.times = v->times;
    return out;
}

} // namespace

Expected<void> CalendarSeries::expand(const Interval &horizon, int &stepsLeft,
                                      std::vector<MaintenanceWindow> &into)
{
    std::map<std::pair<bool, Instant>, std::vector<CalendarEvent>> overrides;
    std::vector<CalendarEvent> masters;
    for (CalendarEvent &event : m_versions) {
        if (event.recurrenceId)
            overrides[{event.recurrenceId->isDate, event.recurrenceId->instant()}].push_back(
                std::move(event));
        else
            masters.push_back(std::move(event));
    }
    m_versions.clear();

    Expansion expansion(horizon, into);
    std::optional<CalendarEvent> master;
    if (!masters.empty()) {
        master = newest(masters);
        if (!master->times.start)
            return eventProblem(*master, "DTSTART",
                                "missing, and no earlier version of the event is there to cancel",
                                "every event has a start");
        for (const CalendarTime &time : master->times.excluded)
            expansion.excluded.add(time);
    }
    std::vector<CalendarEvent> changed;
    for (auto &[id, versions] : overrides) {
        CalendarEvent event = newest(versions);
        expansion.replaced.add(*event.recurrenceId);
        if (!event.times.start && master) { // a cancelled instance keeps the time that its series gives it
            CalendarTime start = *event.recurrenceId;
            if (start.isDate && !master->times.start->isDate)
                start.local += master->times.start->local - floor<days>(master->times.start->local);
            event.times = master->times;
            start.isDate = master->times.start->isDate;
            event.times.start = start;
            if (event.times.end) {
                event.times.end->local
                    = start.local + (master->times.end->local - master->times.start->local);
                event.times.end->zone = start.zone;
            }
        }
        if (!event.times.start)
            return eventProblem(event, "DTSTART", "missing, and no series is there whose instance it cancels",
                                "every event has a start");
        changed.push_back(std::move(event));
    }
    if (master)
        if (const auto done = expansion.series(*master, stepsLeft); !done)
            return done;
    for (const CalendarEvent &event : changed)
        expansion.override(event);
    return {};
}

} // namespace makegood::feeds
