// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_expansion.h"

#include <algorithm>

namespace makegood::feeds
{

using namespace std::chrono;

namespace
{

constexpr std::size_t mostInstances = 20'000;

// The last start that the rule gives: UNTIL is in UTC or in the local time of the series; a date includes
// that whole day.
std::optional<Instant> lastOf(const RecurrenceRule &rule, const CalendarTime &start)
{
    if (!rule.until())
        return std::nullopt;
    CalendarTime last{rule.until()->local, rule.until()->isUtc ? Zone() : start.zone, false, {}};
    if (rule.until()->isDate)
        last.local += days(1) - Duration(1);
    return last.instant();
}

} // namespace

void NamedTimes::add(const CalendarTime &time)
{
    m_meant.insert(time.day);
    if (time.isDate)
        m_days.insert(time.day);
    else
        m_instants.insert(time.instant());
}

bool NamedTimes::contains(const CalendarTime &time) const
{
    const LocalDate day = floor<days>(time.local);
    return time.isDate ? m_meant.count(day) > 0
                       : m_instants.count(time.instant()) > 0 || m_days.count(day) > 0;
}

Expansion::Expansion(const Interval &horizon, bool isOfDays, std::vector<MaintenanceWindow> &into)
    : m_horizon(horizon)
    , m_isOfDays(isOfDays)
    , m_into(into)
{
}

Expected<void> Expansion::series(const CalendarEvent &master, int &stepsLeft)
{
    const EventTimes &times = master.times;
    const CalendarTime &first = *times.start;
    std::set<Instant> seen;
    for (const auto &[start, end] : times.addedPeriods)
        instance(master, start, end, seen);
    instance(master, first, times.endOf(first), seen);
    for (const CalendarTime &added : times.added) {
        const CalendarTime start
            = first.isDate ? CalendarTime{LocalTime(added.day), first.zone, true, added.day} : added;
        instance(master, start, times.endOf(start), seen);
    }
    // No zone differs from UTC by two days.
    const LocalTime latest = LocalTime(m_horizon.end.time_since_epoch()) + days(2);
    for (const auto &[rule, lastDay] : times.rules) {
        const std::optional<Instant> until = lastOf(rule, first);
        const bool done = rule.forEach(first.local, first.isDate, latest, stepsLeft, [&](LocalTime local) {
            const LocalDate day = floor<days>(local);
            const CalendarTime start{local, first.zone, first.isDate, day};
            const Instant at = start.instant();
            const bool isOver = first.isDate ? lastDay && day > *lastDay : until && at > *until;
            if (at >= m_horizon.end || isOver || m_count > mostInstances)
                return false;
            instance(master, start, times.endOf(start), seen);
            return true;
        });
        if (!done || m_count > mostInstances) {
            Error e;
            e.line = master.line;
            e.key = "RRULE";
            e.what = "recurs too often";
            e.allowed = "at most 20000 instances in the time that is read";
            return tl::unexpected(std::move(e));
        }
    }
    return {};
}

void Expansion::overrides()
{
    for (const auto &[event, at] : changed) {
        const CalendarTime &start = *event.times.start;
        const Interval when{start.instant(), event.times.endOf(start)};
        const std::optional<Instant> from
            = at.instant() == when.start ? std::nullopt : std::optional<Instant>(at.instant());
        const CalendarTime named = m_isOfDays ? at : *event.recurrenceId;
        if (!excluded.contains(named))
            keep(event, when, from);
    }
}

void Expansion::instance(const CalendarEvent &master, const CalendarTime &start, Instant end,
                         std::set<Instant> &seen)
{
    if (!replaced.contains(start) && !excluded.contains(start) && seen.insert(start.instant()).second)
        keep(master, {start.instant(), end}, std::nullopt);
}

void Expansion::keep(const CalendarEvent &event, const Interval &when, std::optional<Instant> movedFrom)
{
    if (when.empty() || !when.meets(m_horizon))
        return;
    MaintenanceWindow window = event.window;
    window.when = when;
    window.movedFrom = movedFrom;
    const auto [from, to] = m_kept.equal_range(when.start);
    // The same event twice in a file is one.
    if (std::any_of(from, to, [&](const auto &one) { return m_into[one.second] == window; }))
        return;
    ++m_count;
    m_kept.emplace(when.start, m_into.size());
    m_into.push_back(std::move(window));
}

} // namespace makegood::feeds
