// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_reader.h"

#include <algorithm>
#include <memory>
#include <set>

#include "feeds/ical_event.h"

namespace makegood
{

using namespace std::chrono;

namespace
{

constexpr std::size_t mostInstances = 20'000;
constexpr int mostSteps = 2'000'000;

using Component = std::unique_ptr<icalcomponent, void (*)(icalcomponent *)>;
using Recurrence = std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator *)>;

tl::unexpected<Errors> problem(const std::string &file, const std::string &key, std::string what,
                               std::string allowed)
{
    Error e;
    e.file = file;
    e.key = key;
    e.what = std::move(what);
    e.allowed = std::move(allowed);
    return tl::unexpected(Errors{std::move(e)});
}

icaltimetype toLibrary(const CalendarTime &time)
{
    const auto date = floor<days>(time.local);
    const year_month_day ymd(date);
    const hh_mm_ss<Duration> clock(time.local - date);
    icaltimetype out = icaltime_null_time();
    out.year = int(ymd.year());
    out.month = int(unsigned(ymd.month()));
    out.day = int(unsigned(ymd.day()));
    out.is_date = time.isDate ? 1 : 0;
    if (!time.isDate) {
        out.hour = int(clock.hours().count());
        out.minute = int(clock.minutes().count());
        out.second = int(clock.seconds().count());
    }
    return out;
}

LocalTime fromLibrary(const icaltimetype &time)
{
    const LocalDate date(year(time.year) / time.month / time.day);
    const LocalTime midnight(date);
    return time.is_date != 0 ? midnight
                             : midnight + hours(time.hour) + minutes(time.minute) + seconds(time.second);
}

// The end of an instance that begins at `start`: DTEND keeps the exact length, days of a DURATION and of
// dates are local days (RFC 5545, 3.8.5.3 and 3.3.6).
Instant endOf(const CalendarEvent &event, const CalendarTime &start)
{
    if (event.end) {
        if (event.start.isDate && event.end->isDate)
            return start.zone.toInstant(start.local + (event.end->local - event.start.local));
        return start.instant() + (event.end->instant() - event.start.instant());
    }
    if (event.duration) {
        const icaldurationtype &d = *event.duration;
        const LocalTime day = start.local + weeks(d.weeks) + days(d.days);
        return start.zone.toInstant(day) + hours(d.hours) + minutes(d.minutes) + seconds(d.seconds);
    }
    return event.start.isDate ? start.zone.toInstant(start.local + days(1)) : start.instant();
}

// One series: its master with the overrides of single instances.
class Series
{
public:
    Series(const std::string &file, const Interval &horizon)
        : m_file(file)
        , m_horizon(horizon)
    {
    }

    std::optional<CalendarEvent> master;
    std::vector<CalendarEvent> overrides;

    Checked<void> expand(std::vector<MaintenanceWindow> &out)
    {
        for (const CalendarEvent &event : overrides)
            m_replaced.insert(event.recurrenceId->instant());
        if (master) {
            for (const CalendarTime &time : master->excluded)
                m_excluded.insert(time.instant());
            add(out, master->start);
            for (const icalrecurrencetype &rule : master->rules)
                if (const auto done = recur(out, rule); !done)
                    return done;
            for (const CalendarTime &time : master->added)
                add(out, time);
            for (const auto &[start, end] : master->addedPeriods)
                add(out, *master, start.instant(), end);
        }
        for (const CalendarEvent &event : overrides) {
            m_replaced.erase(event.recurrenceId->instant());
            m_seen.erase(event.start.instant());
            m_excluded.clear();
            add(out, event, event.start.instant(), endOf(event, event.start));
        }
        return {};
    }

private:
    void add(std::vector<MaintenanceWindow> &out, const CalendarTime &start)
    {
        // An EXDATE that is a date takes out the whole local day.
        const LocalTime day(floor<days>(start.local));
        for (const CalendarTime &time : master->excluded)
            if (time.isDate && !start.isDate && time.local == day)
                return;
        add(out, *master, start.instant(), endOf(*master, start));
    }

    void add(std::vector<MaintenanceWindow> &out, const CalendarEvent &event, Instant start, Instant end)
    {
        if (m_replaced.count(start) > 0 || m_excluded.count(start) > 0 || !m_seen.insert(start).second)
            return;
        const Interval when{start, end};
        if (when.empty() || !when.meets(m_horizon))
            return;
        out.push_back(event.window);
        out.back().when = when;
        ++m_instances;
    }

    Checked<void> recur(std::vector<MaintenanceWindow> &out, icalrecurrencetype rule)
    {
        // UNTIL may be in UTC while the series is local, so it is compared as an instant here and not by the
        // library.
        std::optional<Instant> until;
        if (!icaltime_is_null_time(rule.until)) {
            CalendarTime last = master->start;
            last.local = fromLibrary(rule.until);
            if (icaltime_is_utc(rule.until))
                last.zone = Zone();
            else if (rule.until.is_date != 0 && !master->start.isDate)
                last.local += days(1) - seconds(1);
            until = last.instant();
            rule.until = icaltime_null_time();
        }
        const Recurrence each(icalrecur_iterator_new(rule, toLibrary(master->start)),
                              icalrecur_iterator_free);
        if (!each)
            return problem(m_file, master->uid + " RRULE", "not a recurrence rule", "RFC 5545");
        for (int steps = 0;; ++steps) {
            const icaltimetype next = icalrecur_iterator_next(each.get());
            if (icaltime_is_null_time(next))
                return {};
            CalendarTime start = master->start;
            start.local = fromLibrary(next);
            const Instant at = start.instant();
            if ((until && at > *until) || at >= m_horizon.end)
                return {};
            if (steps >= mostSteps || m_instances >= mostInstances)
                return problem(m_file, master->uid + " RRULE", "recurs too often",
                               "at most 20000 instances within the months asked for");
            add(out, start);
        }
    }

    const std::string &m_file;
    Interval m_horizon;
    std::set<Instant> m_replaced;
    std::set<Instant> m_excluded;
    std::set<Instant> m_seen;
    std::size_t m_instances = 0;
};

// Whether `a` is a later version than `b` of the same event.
bool isNewer(const CalendarEvent &a, const CalendarEvent &b)
{
    return std::pair(a.sequence, a.stamp) >= std::pair(b.sequence, b.stamp);
}

void keepNewest(Series &series, CalendarEvent event)
{
    if (!event.recurrenceId) {
        if (!series.master || isNewer(event, *series.master))
            series.master = std::move(event);
        return;
    }
    const Instant id = event.recurrenceId->instant();
    const auto same = std::find_if(series.overrides.begin(), series.overrides.end(),
                                   [&](const CalendarEvent &o) { return o.recurrenceId->instant() == id; });
    if (same == series.overrides.end())
        series.overrides.push_back(std::move(event));
    else if (isNewer(event, *same))
        *same = std::move(event);
}

bool isWhole(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(" \r\n\t");
    const std::string_view trimmed = text.substr(0, last == std::string_view::npos ? 0 : last + 1);
    return trimmed.ends_with("END:VCALENDAR") && text.find("BEGIN:VCALENDAR") != std::string_view::npos;
}

} // namespace

Checked<std::vector<MaintenanceWindow>> readCalendar(std::string_view text, const std::string &file,
                                                     const Zone &contractZone, const Interval &horizon)
{
    if (!isWhole(text))
        return problem(file, "", "not a whole calendar; the file may be cut off",
                       "BEGIN:VCALENDAR to END:VCALENDAR");
    const Component root(icalparser_parse_string(std::string(text).c_str()), icalcomponent_free);
    if (!root)
        return problem(file, "", "not a calendar", "RFC 5545");
    std::vector<icalcomponent *> calendars;
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT)
        calendars.push_back(root.get());
    else
        for (auto *c = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); c != nullptr;
             c = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
            calendars.push_back(c);

    std::map<std::string, Series> all;
    for (icalcomponent *calendar : calendars) {
        auto events = CalendarEventReader(calendar, contractZone, file).read();
        if (!events)
            return tl::unexpected(events.error());
        for (CalendarEvent &event : *events) {
            Series &series = all.try_emplace(event.uid, file, horizon).first->second;
            keepNewest(series, std::move(event));
        }
    }
    std::vector<MaintenanceWindow> out;
    for (auto &[uid, series] : all)
        if (const auto done = series.expand(out); !done)
            return tl::unexpected(done.error());
    return out;
}

} // namespace makegood
