// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_recurrence.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <memory>
#include <set>

#include <libical/ical.h>

#include "feeds/ical_lines.h"

namespace makegood::feeds
{

using namespace std::chrono;

namespace
{

constexpr std::array<std::string_view, 7> weekdays = {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};

constexpr std::array<std::string_view, 7> frequencies
    = {"SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr const char *allowedFrequencies = "SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY";

// The range of a part's numbers: `least` to `most`, negative ones where they count from the end.
struct NumberPart {
    std::string_view name;
    int least;
    int most;
    bool fromEnd;
};

constexpr std::array<NumberPart, 8> numberParts = {{{"BYSECOND", 0, 59, false},
                                                    {"BYMINUTE", 0, 59, false},
                                                    {"BYHOUR", 0, 23, false},
                                                    {"BYMONTHDAY", 1, 31, true},
                                                    {"BYYEARDAY", 1, 366, true},
                                                    {"BYWEEKNO", 1, 53, true},
                                                    {"BYMONTH", 1, 12, false},
                                                    {"BYSETPOS", 1, 366, true}}};

tl::unexpected<Error> wrong(std::string_view part, std::string_view found, std::string allowed)
{
    Error e;
    e.key = part.empty() ? "RRULE" : "RRULE " + std::string(part);
    e.what = "not a recurrence that can be read";
    e.found = '"' + std::string(found.substr(0, 80)) + '"';
    e.allowed = std::move(allowed);
    return tl::unexpected(std::move(e));
}

std::optional<int> number(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool isWeekday(std::string_view text)
{
    return std::find(weekdays.begin(), weekdays.end(), text) != weekdays.end();
}

// `MO`, `-1SU`, `2TU`
bool isPlacedWeekday(std::string_view text)
{
    if (text.size() < 2 || !isWeekday(text.substr(text.size() - 2)))
        return false;
    if (text.size() == 2)
        return true;
    const auto n = number(text.substr(0, text.size() - 2));
    return n && *n != 0 && *n >= -53 && *n <= 53;
}

template <typename Check> bool eachOf(std::string_view list, Check &&fits)
{
    int count = 0;
    while (true) {
        const std::size_t comma = list.find(',');
        if (++count > 400 || !fits(list.substr(0, comma)))
            return false;
        if (comma == std::string_view::npos)
            return true;
        list.remove_prefix(comma + 1);
    }
}

icaltimetype toLibrary(LocalTime at, bool isDate)
{
    const auto date = floor<days>(at);
    const year_month_day ymd(date);
    const hh_mm_ss<Duration> clock(at - date);
    icaltimetype out = icaltime_null_time();
    out.year = int(ymd.year());
    out.month = int(unsigned(ymd.month()));
    out.day = int(unsigned(ymd.day()));
    out.is_date = isDate ? 1 : 0;
    if (!isDate) {
        out.hour = int(clock.hours().count());
        out.minute = int(clock.minutes().count());
        out.second = int(clock.seconds().count());
    }
    return out;
}

LocalTime fromLibrary(const icaltimetype &time)
{
    const LocalTime midnight(LocalDate(year(time.year) / time.month / time.day));
    return time.is_date != 0 ? midnight
                             : midnight + hours(time.hour) + minutes(time.minute) + seconds(time.second);
}

using Iterator = std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator *)>;

Iterator iterator(const std::string &rule, LocalTime start, bool isDate)
{
    // Without this libical may abort the program on a rule that it rejects.
    icalerror_set_errors_are_fatal(0);
    const icalrecurrencetype parsed = icalrecurrencetype_from_string(rule.c_str());
    if (parsed.freq == ICAL_NO_RECURRENCE)
        return Iterator(nullptr, icalrecur_iterator_free);
    return Iterator(icalrecur_iterator_new(parsed, toLibrary(start, isDate)), icalrecur_iterator_free);
}

} // namespace

Expected<RecurrenceRule> RecurrenceRule::parse(std::string_view written)
{
    RecurrenceRule out;
    const std::string text = inCapitals(written);
    std::set<std::string_view> seen;
    std::string_view frequency;
    ShortSteps steps;
    bool placedWeekday = false;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const std::string_view part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::size_t sign = std::min(part.find('='), part.size());
        const std::string_view name = part.substr(0, sign);
        const std::string_view value = part.substr(std::min(sign + 1, part.size()));
        if (!seen.insert(name).second)
            return wrong(name, part, "each part once");
        bool kept = true;
        if (name == "FREQ") {
            frequency = value;
            if (std::find(frequencies.begin(), frequencies.end(), value) == frequencies.end())
                return wrong(name, value, allowedFrequencies);
        } else if (name == "UNTIL") {
            out.m_until = parseCalendarReading(value);
            kept = false;
            if (!out.m_until)
                return wrong(name, value, "a date or time such as 20260401T000000Z");
        } else if (name == "COUNT") {
            out.m_count = number(value);
            kept = false;
            if (!out.m_count || *out.m_count < 1)
                return wrong(name, value, "1 or more");
        } else if (name == "INTERVAL") {
            const auto n = number(value);
            if (!n || *n < 1 || *n > 10'000)
                return wrong(name, value, "1 to 10000");
            steps.interval = *n;
        } else if (name == "WKST") {
            if (!isWeekday(value))
                return wrong(name, value, "MO, TU, WE, TH, FR, SA or SU");
        } else if (name == "BYDAY") {
            if (!eachOf(value, isPlacedWeekday))
                return wrong(name, value, "week days such as MO or -1SU");
            eachOf(value, [&](std::string_view item) {
                const auto place = std::find(weekdays.begin(), weekdays.end(), item.substr(item.size() - 2));
                placedWeekday |= item.size() > 2;
                steps.weekdays.push_back(static_cast<int>(place - weekdays.begin()));
                return true;
            });
        } else {
            const auto known = std::find_if(numberParts.begin(), numberParts.end(),
                                            [&](const NumberPart &p) { return p.name == name; });
            if (known == numberParts.end())
                return wrong("", part, "the parts of RFC 5545, 3.3.10");
            const bool fits = eachOf(value, [&](std::string_view item) {
                const auto n = number(item);
                steps.lists[std::string(name)].push_back(n.value_or(0));
                return n
                    && ((*n >= known->least && *n <= known->most)
                        || (known->fromEnd && -*n >= known->least && -*n <= known->most));
            });
            if (!fits)
                return wrong(name, value,
                             std::to_string(known->least) + " to " + std::to_string(known->most));
        }
        if (kept)
            out.m_rule += (out.m_rule.empty() ? "" : ";") + std::string(part);
    }
    if (frequency.empty())
        return wrong("FREQ", text, allowedFrequencies);
    if (out.m_count && out.m_until)
        return wrong("UNTIL", text, "COUNT or UNTIL, not both");
    if (frequency == "SECONDLY" || frequency == "MINUTELY" || frequency == "HOURLY") {
        if (steps.lists.count("BYWEEKNO") > 0 || placedWeekday)
            return wrong("", text, "neither BYWEEKNO nor a place before a week day, such as 1SU");
        steps.unit = frequency == "HOURLY" ? Duration(hours(1))
            : frequency == "MINUTELY"      ? Duration(minutes(1))
                                           : Duration(seconds(1));
        out.m_shortSteps = std::move(steps);
        return out;
    }
    // Parts that exclude each other, such as BYWEEKNO with FREQ=MONTHLY.
    if (!iterator(out.m_rule, LocalTime(LocalDate(2026y / January / 1)), false))
        return wrong("", text, "parts that go together (RFC 5545, 3.3.10)");
    return out;
}

bool RecurrenceRule::forEach(LocalTime start, bool isDate, LocalTime last, int &stepsLeft,
                             const std::function<bool(LocalTime)> &visit) const
{
    int left = m_count.value_or(std::numeric_limits<int>::max()) - 1;
    if (!visit(start) || left == 0)
        return true;
    const auto counted = [&](LocalTime at) { return visit(at) && --left > 0; };
    if (m_shortSteps)
        return m_shortSteps->forEach(start, last, stepsLeft, counted);
    const Iterator each = iterator(m_rule, start, isDate);
    while (each) { // parse() refuses rules that have no iterator
        const icaltimetype next = icalrecur_iterator_next(each.get());
        if (icaltime_is_null_time(next))
            return true;
        if (--stepsLeft < 0)
            return false;
        const LocalTime at = fromLibrary(next);
        if (at != start && (at > last || !counted(at)))
            return true;
    }
    return true;
}

} // namespace makegood::feeds
