// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/time/instant.h"

#include <array>
#include <cstdint>
#include <optional>

namespace makegood::sla
{

namespace
{

using namespace std::chrono;

// Reads exactly `digits` decimal digits from the front of `text` and removes them.
std::optional<int> takeNumber(std::string_view &text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool takeChar(std::string_view &text, char wanted)
{
    if (text.empty() || text.front() != wanted)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<year_month_day> takeDate(std::string_view &text)
{
    const auto y = takeNumber(text, 4);
    if (!y || !takeChar(text, '-'))
        return std::nullopt;
    const auto m = takeNumber(text, 2);
    if (!m || !takeChar(text, '-'))
        return std::nullopt;
    const auto d = takeNumber(text, 2);
    if (!d)
        return std::nullopt;
    const year_month_day date{year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d))};
    if (!date.ok())
        return std::nullopt;
    return date;
}

// `.250` or `.5`; digits past the third must be zeros, because input is never rounded.
std::optional<Duration> takeFraction(std::string_view &text)
{
    if (!takeChar(text, '.'))
        return Duration::zero();
    int value = 0;
    std::size_t digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        const int digit = text.front() - '0';
        if (digits < 3)
            value = value * 10 + digit;
        else if (digit != 0)
            return std::nullopt;
        ++digits;
        text.remove_prefix(1);
    }
    if (digits == 0)
        return std::nullopt;
    for (; digits < 3; ++digits)
        value *= 10;
    return Duration(value);
}

std::optional<Duration> takeOffset(std::string_view &text)
{
    if (takeChar(text, 'Z') || takeChar(text, 'z'))
        return Duration::zero();
    const bool negative = takeChar(text, '-');
    if (!negative && !takeChar(text, '+'))
        return std::nullopt;
    const auto h = takeNumber(text, 2);
    if (!h || !takeChar(text, ':'))
        return std::nullopt;
    const auto m = takeNumber(text, 2);
    if (!m || *h > 23 || *m > 59)
        return std::nullopt;
    const Duration offset = hours(*h) + minutes(*m);
    return negative ? -offset : offset;
}

std::optional<Duration> takeClock(std::string_view &text)
{
    const auto h = takeNumber(text, 2);
    if (!h || *h > 23 || !takeChar(text, ':'))
        return std::nullopt;
    const auto m = takeNumber(text, 2);
    if (!m || *m > 59 || !takeChar(text, ':'))
        return std::nullopt;
    const auto s = takeNumber(text, 2);
    if (!s || *s > 59)
        return std::nullopt;
    const auto fraction = takeFraction(text);
    if (!fraction)
        return std::nullopt;
    return hours(*h) + minutes(*m) + seconds(*s) + *fraction;
}

Error badText(std::string_view what, std::string_view found, std::string_view allowed)
{
    Error e;
    e.what = std::string(what);
    e.found = '"' + std::string(found.substr(0, 80)) + '"';
    e.allowed = std::string(allowed);
    return e;
}

std::string padded(std::int64_t value, std::size_t width)
{
    std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string datePart(year_month_day date)
{
    return padded(int(date.year()), 4) + '-' + padded(unsigned(date.month()), 2) + '-'
        + padded(unsigned(date.day()), 2);
}

struct Unit {
    std::string_view name;
    Duration length;
};

// In the order of a duration's text.
constexpr std::array<Unit, 5> units
    = {{{"d", days(1)}, {"h", hours(1)}, {"m", minutes(1)}, {"s", seconds(1)}, {"ms", Duration(1)}}};
constexpr Duration longestDuration = days(36500);

} // namespace

Expected<Instant> parseInstant(std::string_view text)
{
    std::string_view rest = text;
    const auto date = takeDate(rest);
    if (date && (takeChar(rest, 'T') || takeChar(rest, 't') || takeChar(rest, ' '))) {
        const auto clock = takeClock(rest);
        const auto offset = clock ? takeOffset(rest) : std::nullopt;
        if (offset && rest.empty())
            return sys_days(*date) + *clock - *offset;
    }
    return tl::unexpected(
        badText("not an instant", text,
                "RFC 3339 with an offset and at most milliseconds, such as 2026-03-01T00:00:00.250Z"));
}

std::string formatInstant(Instant at)
{
    const auto day = floor<days>(at);
    const hh_mm_ss<Duration> clock(at - day);
    std::string out = datePart(year_month_day(day)) + 'T' + padded(clock.hours().count(), 2) + ':'
        + padded(clock.minutes().count(), 2) + ':' + padded(clock.seconds().count(), 2);
    if (clock.subseconds().count() != 0)
        out += '.' + padded(clock.subseconds().count(), 3);
    return out + 'Z';
}

Expected<LocalDate> parseDate(std::string_view text)
{
    std::string_view rest = text;
    const auto date = takeDate(rest);
    if (!date || !rest.empty())
        return tl::unexpected(badText("not a date", text, "YYYY-MM-DD"));
    return LocalDate(*date);
}

std::string formatDate(LocalDate date)
{
    return datePart(year_month_day(date));
}

Expected<Duration> parseTimeOfDay(std::string_view text)
{
    std::string_view rest = text;
    const auto h = takeNumber(rest, 2);
    if (h && takeChar(rest, ':')) {
        const auto m = takeNumber(rest, 2);
        if (m && *m < 60 && rest.empty() && (*h < 24 || (*h == 24 && *m == 0)))
            return hours(*h) + minutes(*m);
    }
    return tl::unexpected(badText("not a time of day", text, "HH:MM from 00:00 to 24:00"));
}

Expected<Duration> parseDuration(std::string_view text)
{
    const auto bad = [&] {
        return tl::unexpected(badText(
            "not a duration", text, "250ms, 30s, 5m, 4h, 3d, or several joined largest first such as 1h30m"));
    };
    std::string_view rest = text;
    Duration total{};
    std::size_t nextUnit = 0;
    if (rest.empty())
        return bad();
    while (!rest.empty()) {
        std::size_t digits = 0;
        std::int64_t value = 0;
        while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9') {
            value = value * 10 + (rest[digits] - '0');
            if (++digits > 15)
                return bad();
        }
        if (digits == 0)
            return bad();
        rest.remove_prefix(digits);
        std::size_t letters = 0;
        while (letters < rest.size() && rest[letters] >= 'a' && rest[letters] <= 'z')
            ++letters;
        std::size_t unit = nextUnit;
        while (unit < units.size() && units[unit].name != rest.substr(0, letters))
            ++unit;
        if (unit == units.size() || value > longestDuration / units[unit].length)
            return bad();
        total += value * units[unit].length;
        rest.remove_prefix(letters);
        nextUnit = unit + 1;
    }
    return total <= longestDuration ? Expected<Duration>(total) : bad();
}

std::string formatDuration(Duration duration)
{
    if (duration == Duration::zero())
        return "0s";
    std::string out = duration < Duration::zero() ? "-" : "";
    Duration rest = duration < Duration::zero() ? -duration : duration;
    for (const Unit &unit : units) {
        if (rest >= unit.length) {
            out += std::to_string(rest / unit.length);
            out += unit.name;
            rest %= unit.length;
        }
    }
    return out;
}

Expected<Month> parseMonth(std::string_view text)
{
    std::string_view rest = text;
    const auto y = takeNumber(rest, 4);
    if (y && takeChar(rest, '-')) {
        const auto m = takeNumber(rest, 2);
        if (m && *m >= 1 && *m <= 12 && rest.empty())
            return Month{year(*y) / *m};
    }
    return tl::unexpected(badText("not a month", text, "YYYY-MM"));
}

std::string formatMonth(Month month)
{
    return padded(int(month.value.year()), 4) + '-' + padded(unsigned(month.value.month()), 2);
}

} // namespace makegood::sla
