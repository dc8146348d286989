// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_values.h"

#include <algorithm>

#include "feeds/ical_lines.h"

namespace makegood::feeds
{

using namespace std::chrono;

namespace
{

// `text` as a number, if all of it is digits.
std::optional<unsigned> digits(std::string_view text)
{
    unsigned value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
}

std::string trimmed(const std::string &text)
{
    const std::size_t from = text.find_first_not_of(" \t\n");
    return from == std::string::npos ? "" : text.substr(from, text.find_last_not_of(" \t\n") - from + 1);
}

} // namespace

std::optional<CalendarReading> parseCalendarReading(std::string_view written)
{
    CalendarReading out;
    const std::string capitals = inCapitals(written);
    std::string_view text = capitals;
    if (text.size() == 16 && text.ends_with('Z')) {
        out.isUtc = true;
        text.remove_suffix(1);
    }
    if (text.size() != 8 && (text.size() != 15 || text[8] != 'T'))
        return std::nullopt;
    const auto y = digits(text.substr(0, 4)), m = digits(text.substr(4, 2)), d = digits(text.substr(6, 2));
    if (!y || !m || !d)
        return std::nullopt;
    const year_month_day date{year(static_cast<int>(*y)), month(*m), day(*d)};
    if (!date.ok())
        return std::nullopt;
    out.local = LocalTime(LocalDate(date));
    out.isDate = text.size() == 8;
    if (out.isDate)
        return out;
    const auto h = digits(text.substr(9, 2)), min = digits(text.substr(11, 2)),
               s = digits(text.substr(13, 2));
    if (!h || !min || !s || *h > 23 || *min > 59 || *s > 60)
        return std::nullopt;
    out.local += hours(*h) + minutes(*min) + seconds(std::min(*s, 59u));
    return out;
}

std::optional<CalendarSpan> parseCalendarSpan(std::string_view written)
{
    const std::string capitals = inCapitals(written);
    std::string_view text = capitals;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (!text.starts_with('P'))
        return std::nullopt;
    text.remove_prefix(1);
    CalendarSpan out;
    // The units in their only allowed order; those of exact time follow T.
    std::string_view units = "WDHMS";
    bool isTime = false;
    bool any = false;
    while (!text.empty()) {
        if (text.front() == 'T') {
            if (isTime || text.size() == 1)
                return std::nullopt;
            isTime = true;
            text.remove_prefix(1);
        }
        const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
        if (end == 0 || end > 9 || end == text.size())
            return std::nullopt;
        const auto n = digits(text.substr(0, end)).value_or(0);
        const char unit = text[end];
        const std::size_t place = units.find(unit);
        if (place == std::string_view::npos || isTime != (unit != 'W' && unit != 'D'))
            return std::nullopt;
        units.remove_prefix(place + 1);
        text.remove_prefix(end + 1);
        any = true;
        if (unit == 'W' || unit == 'D')
            out.localDays += days(static_cast<int>(std::min(n, 40'000u)) * (unit == 'W' ? 7 : 1));
        else
            out.exact += unit == 'H' ? Duration(hours(n))
                : unit == 'M'        ? Duration(minutes(n))
                                     : Duration(seconds(n));
    }
    if (!any || out.localDays + out.exact > days(36500))
        return std::nullopt;
    return out;
}

Instant endOfSpan(const CalendarTime &start, const CalendarSpan &span)
{
    return start.zone.toInstant(start.local + span.localDays) + span.exact;
}

std::string unescapedText(std::string_view raw)
{
    std::string out;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\' || i + 1 == raw.size()) {
            out += raw[i];
            continue;
        }
        ++i;
        out += raw[i] == 'n' || raw[i] == 'N' ? '\n' : raw[i];
    }
    return trimmed(out);
}

std::vector<std::string> unescapedList(std::string_view raw)
{
    std::vector<std::string> out;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= raw.size(); ++i) {
        if (i < raw.size() && raw[i] == '\\') {
            ++i;
        } else if (i == raw.size() || raw[i] == ',') {
            out.push_back(unescapedText(raw.substr(from, i - from)));
            from = i + 1;
        }
    }
    if (from < raw.size()) // a backslash at the very end
        out.push_back(unescapedText(raw.substr(from)));
    std::erase(out, std::string());
    return out;
}

} // namespace makegood::feeds
