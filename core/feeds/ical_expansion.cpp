// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_expansion.h"

#include <algorithm>

namespace makegood::feeds
{

using namespace std::chrono;

namespace
{

constexpr std::size_t mostInstances = 20'000;
constexpr std::ptrdiff_t mostCompared = 100;
constexpr std::size_t mostTextOfSeries = std::size_t(64) << 20;

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

std::size_t textOf(const MaintenanceWindow &window)
{
    std::size_t out
        = window.uid.size() + window.channel.value_or(std::string()).size() + window.summary.size();
    for (const std::string &service : window.services)
        out += sizeof service + service.size();
    if (window.note)
        for (const std::string &object : window.note->objects)
            out += sizeof object + object.size();
    return out;
}

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

bool Expansion::isTooMuch() const
{
    return m_count > mostInstances || m_text > mostTextOfSeries;
}

Expected<void> Expansion::series(const CalendarEvent &master, int &stepsLeft)
{
    const EventTimes &times = master.times;
    const CalendarTime &first = *times.start;
    std::set<Instant> seen;
    const auto tooMuch = [&](const char *key) {
        Error e;
        e.line = master.line;
        e.key = key;
        e.what = "recurs too often";
        e.allowed = "at most 20000 instances in the time that is read, and 64 MiB of texts";
        return tl::unexpected(std::move(e));
    };
    for (const auto &[start, end] : times.addedPeriods) {
        instance(master, start, end, seen);
        if (isTooMuch())
            return tooMuch("RDATE");
    }
    instance(master, first, times.endOf(first), seen);
    for (const CalendarTime &added : times.added) {
        const CalendarTime start
            = first.isDate ? CalendarTime{LocalTime(added.day), first.zone, true, added.day} : added;
        instance(master, start, times.endOf(start), seen);
        if (isTooMuch())
            return tooMuch("RDATE");
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
            if (at >= m_horizon.end || isOver || isTooMuch())
                return false;
            instance(master, start, times.endOf(start), seen);
            return true;
        });
        if (!done || isTooMuch())
            return tooMuch("RRULE");
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
    auto [from, to] = m_kept.equal_range(when.start);
    // Of many at one instant the last: else their number would be squared.
    std::ptrdiff_t left = mostCompared;
    for (from = to; left > 0 && from != m_kept.begin() && std::prev(from)->first == when.start; --left)
        --from;
    // The same event twice in a file is one.
    if (std::any_of(from, to, [&](const auto &one) { return m_into[one.second] == window; }))
        return;
    ++m_count;
    m_text += textOf(window);
    m_kept.emplace(when.start, m_into.size());
    m_into.push_back(std::move(window));
}

} // namespace makegood::feeds
