// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_zone_rules.h"

#include <algorithm>

#include "feeds/ical_recurrence.h"

namespace makegood::feeds
{

using namespace std::chrono;

namespace
{

// Rules that began earlier are expanded from here on: Outlook's begin in 1601.
constexpr LocalTime firstExpanded = LocalTime(LocalDate(1969y / January / 1));

tl::unexpected<Error> unreadable(const CalendarComponent &part, const CalendarLine *line, std::string what)
{
    Error e;
    e.line = line != nullptr ? line->line : part.line;
    e.key = "VTIMEZONE " + (line != nullptr ? line->name : part.name);
    e.what = std::move(what);
    if (line != nullptr)
        e.found = '"' + line->value.substr(0, 80) + '"';
    return tl::unexpected(std::move(e));
}

// `+0530`, `-070000`
std::optional<Duration> offsetOf(std::string_view text)
{
    if ((text.size() != 5 && text.size() != 7) || (text[0] != '+' && text[0] != '-')
        || text.find_first_not_of("0123456789", 1) != std::string_view::npos)
        return std::nullopt;
    const auto two = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    const int second = text.size() == 7 ? two(5) : 0;
    if (two(1) > 23 || two(3) > 59 || second > 59)
        return std::nullopt;
    const Duration out = hours(two(1)) + minutes(two(3)) + seconds(second);
    return text[0] == '-' ? -out : out;
}

// The onsets of one STANDARD or DAYLIGHT.
struct Observance {
    Duration from{};
    Duration to{};
    std::vector<LocalTime> onsets;
};

// Whether the rule gives the same from any year on, whatever the day on which it began.
bool isYearly(const std::string &rule)
{
    const std::string text = ';' + inCapitals(rule) + ';';
    const auto has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
    return has(";FREQ=YEARLY;") && has(";BYMONTH=") && has(";BYDAY=") && !has(";COUNT=") && !has(";BYSETPOS=")
        && (!has(";INTERVAL=") || has(";INTERVAL=1;"));
}

Expected<void> addRepetitions(const CalendarComponent &part, const CalendarLine &line, LocalTime start,
                              Instant until, int &stepsLeft, Observance &into)
{
    const auto rule = RecurrenceRule::parse(line.value);
    if (!rule)
        return unreadable(part, &line, rule.error().what);
    const bool isLate = start < firstExpanded && isYearly(line.value);
    const LocalTime from = isLate ? firstExpanded + (start - floor<days>(start)) : start;
    const LocalTime latest = LocalTime(until.time_since_epoch()) + days(366);
    const auto &end = rule->until();
    const bool done = rule->forEach(from, false, latest, stepsLeft, [&](LocalTime at) {
        if (isLate && at == from) // no repetition, but where the expansion begins
            return true;
        if (end && end->isDate && floor<days>(at) > floor<days>(end->local))
            return false;
        if (end && !end->isDate && (end->isUtc ? at - into.from : at) > end->local)
            return false;
        into.onsets.push_back(at);
        return true;
    });
    if (!done)
        return unreadable(part, &line, "recurs too often");
    return {};
}

Expected<Observance> observanceOf(const CalendarComponent &part, Instant until, int &stepsLeft)
{
    Observance out;
    for (const auto &[name, into] :
         {std::pair("TZOFFSETFROM", &out.from), std::pair("TZOFFSETTO", &out.to)}) {
        const CalendarLine *line = part.find(name);
        const auto offset = line == nullptr ? std::nullopt : offsetOf(line->value);
        if (!offset)
            return unreadable(part, line, std::string("has no ") + name + " that can be read");
        *into = *offset;
    }
    const CalendarLine *start = part.find("DTSTART");
    const auto first = start == nullptr ? std::nullopt : parseCalendarReading(start->value);
    if (!first || first->isDate)
        return unreadable(part, start, "has no DTSTART that can be read");
    out.onsets.push_back(first->local);
    for (const CalendarLine &line : part.properties) {
        if (line.name == "RRULE") {
            if (const auto done = addRepetitions(part, line, first->local, until, stepsLeft, out); !done)
                return tl::unexpected(done.error());
        } else if (line.name == "RDATE") {
            for (std::string_view rest = line.value; !rest.empty();) {
                const std::size_t end = std::min(rest.find(','), rest.size());
                const auto at = parseCalendarReading(rest.substr(0, end));
                if (!at || at->isDate)
                    return unreadable(part, &line, "has an RDATE that cannot be read");
                out.onsets.push_back(at->local);
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
    }
    return out;
}

// The changes of the zone that the database has by this name, after the last one of the definition.
std::vector<Zone::Change> continued(const std::string &name, const Zone::Change &last)
{
    const auto known = Zone::named(name);
    if (!known)
        return {};
    std::vector<Zone::Change> changes = known->changes();
    const auto same = std::find(changes.begin(), changes.end(), last);
    changes.erase(changes.begin(), same == changes.end() ? same : std::next(same));
    return changes;
}

} // namespace

Expected<Zone> zoneOfRules(const CalendarComponent &definition, const std::string &name, Instant until,
                           int &stepsLeft)
{
    std::vector<Zone::Change> changes;
    Zone::Change first{Instant::max(), Duration::zero()}; ///< its offset: the one before it
    for (const CalendarComponent &part : definition.parts) {
        if (part.name != "STANDARD" && part.name != "DAYLIGHT")
            continue;
        const auto observance = observanceOf(part, until, stepsLeft);
        if (!observance)
            return tl::unexpected(observance.error());
        for (const LocalTime onset : observance->onsets) {
            const Instant since(onset.time_since_epoch() - observance->from);
            changes.push_back({since, observance->to});
            if (since < first.since)
                first = {since, observance->from};
        }
    }
    if (changes.empty())
        return unreadable(definition, nullptr, "defines no time: it has neither STANDARD nor DAYLIGHT");
    const auto last
        = std::max_element(changes.begin(), changes.end(),
                           [](const Zone::Change &a, const Zone::Change &b) { return a.since < b.since; });
    if (last->since < until) {
        const std::vector<Zone::Change> more = continued(name, *last);
        changes.insert(changes.end(), more.begin(), more.end());
    }
    return Zone::withChanges(name, first.offset, std::move(changes));
}

} // namespace makegood::feeds
