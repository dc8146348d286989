// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/time_pattern.h"

#include <algorithm>
#include <array>

#include "feeds/csv_cells.h"

namespace makegood::feeds
{

namespace
{

using namespace std::chrono;

constexpr std::array<std::string_view, 12> monthNames
    = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> monthRests
    = {"uary", "ruary", "ch", "il", "", "e", "y", "ust", "tember", "ober", "ember", "ember"};
constexpr std::array<std::string_view, 7> dayNames = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array<std::string_view, 7> dayRests
    = {"day", "sday", "nesday", "rsday", "day", "urday", "day"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Takes the word from the front of `text`, whatever its case.
bool takeWord(std::string_view &text, std::string_view word)
{
    if (text.size() < word.size()
        || !std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == lower(b); }))
        return false;
    text.remove_prefix(word.size());
    return true;
}

template <std::size_t N> int takeName(std::string_view &text, const std::array<std::string_view, N> &names,
                                      const std::array<std::string_view, N> &rests)
{
    for (std::size_t i = 0; i < N; ++i)
        if (takeWord(text, names[i])) {
            takeWord(text, rests[i]);
            return static_cast<int>(i);
        }
    return -1;
}

// Takes `least` to `most` digits; -1 for none.
int takeDigits(std::string_view &text, std::size_t least, std::size_t most)
{
    int value = 0;
    std::size_t count = 0;
    for (; count < most && count < text.size() && isDigit(text[count]); ++count)
        value = value * 10 + (text[count] - '0');
    if (count < least)
        return -1;
    text.remove_prefix(count);
    return value;
}

// The milliseconds of the digits behind a decimal mark; -1 when they are none, or finer.
int takeMilliseconds(std::string_view &text)
{
    int value = 0;
    std::size_t count = 0;
    for (; count < text.size() && isDigit(text[count]); ++count) {
        if (count < 3)
            value = value * 10 + (text[count] - '0');
        else if (text[count] != '0')
            return -1;
    }
    text.remove_prefix(count);
    for (std::size_t i = count; i < 3; ++i)
        value *= 10;
    return count == 0 ? -1 : value;
}

// `Z`, `+02:00`, `+0200`, `+02`, `UTC`, `GMT`.
std::optional<Duration> takeOffset(std::string_view &text)
{
    if (takeWord(text, "z") || takeWord(text, "utc") || takeWord(text, "gmt"))
        return Duration::zero();
    if (text.empty() || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const bool isWest = text[0] == '-';
    text.remove_prefix(1);
    const int h = takeDigits(text, 2, 2);
    int m = 0;
    if (!text.empty() && text[0] == ':') {
        text.remove_prefix(1);
        m = takeDigits(text, 2, 2);
    } else if (!text.empty() && isDigit(text[0])) {
        m = takeDigits(text, 2, 2);
    }
    if (h < 0 || h > 23 || m < 0 || m > 59)
        return std::nullopt;
    const Duration offset = hours(h) + minutes(m);
    return isWest ? -offset : offset;
}

struct Fields {
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
};

std::optional<LocalTime> localTimeOf(const Fields &f)
{
    const year_month_day date{year(f.year), month(static_cast<unsigned>(f.month)),
                              day(static_cast<unsigned>(f.day))};
    if (!date.ok() || f.hour < 0 || f.hour > 23 || f.minute < 0 || f.minute > 59 || f.second < 0
        || f.second > 59)
        return std::nullopt;
    return LocalTime(local_days(date)) + hours(f.hour) + minutes(f.minute) + seconds(f.second)
        + Duration(f.millisecond);
}

// `YYYY-MM-DD`, then perhaps `T` or a blank and `HH:MM[:SS[.mmm]]`, then perhaps an offset.
std::optional<WrittenTime> readIso(std::string_view text, char decimal)
{
    Fields f;
    const auto mark = [&](char wanted) {
        const bool there = !text.empty() && text[0] == wanted;
        if (there)
            text.remove_prefix(1);
        return there;
    };
    f.year = takeDigits(text, 4, 4);
    if (f.year < 0 || !mark('-') || (f.month = takeDigits(text, 2, 2)) < 0 || !mark('-')
        || (f.day = takeDigits(text, 2, 2)) < 0)
        return std::nullopt;
    if (mark('T') || mark('t') || mark(' ')) {
        f.hour = takeDigits(text, 2, 2);
        if (!mark(':'))
            return std::nullopt;
        f.minute = takeDigits(text, 2, 2);
        if (mark(':')) {
            f.second = takeDigits(text, 2, 2);
            if ((mark('.') || mark(decimal)) && (f.millisecond = takeMilliseconds(text)) < 0)
                return std::nullopt;
        }
    }
    const auto local = localTimeOf(f);
    if (!local)
        return std::nullopt;
    WrittenTime out{*local, {}};
    if (!text.empty() && text[0] == ' ')
        text.remove_prefix(1);
    if (!text.empty() && !(out.offset = takeOffset(text)))
        return std::nullopt;
    return text.empty() ? std::optional(out) : std::nullopt;
}

std::optional<WrittenTime> readEpoch(std::string_view text, bool inSeconds, char decimal)
{
    const bool isBefore = !text.empty() && text[0] == '-';
    text.remove_prefix(isBefore ? 1 : 0);
    std::int64_t value = 0;
    std::size_t digits = 0;
    for (; digits < text.size() && digits < 16 && isDigit(text[digits]); ++digits)
        value = value * 10 + (text[digits] - '0');
    text.remove_prefix(digits);
    if (digits == 0)
        return std::nullopt;
    if (inSeconds) {
        value *= 1000;
        if (!text.empty() && text[0] == decimal) {
            text.remove_prefix(1);
            const int fine = takeMilliseconds(text);
            if (fine < 0)
                return std::nullopt;
            value += fine;
        }
    }
    // The years that dates have here: four digits.
    if (!text.empty() || value > 253'402'300'799'999)
        return std::nullopt;
    return WrittenTime{LocalTime(Duration(isBefore ? -value : value)), Duration::zero()};
}

tl::unexpected<Error> badPattern(std::string_view text, std::string what)
{
    Error e;
    e.what = std::move(what);
    e.found = '"' + std::string(text.substr(0, 80)) + '"';
    e.allowed = "iso, epoch-s, epoch-ms, or letters such as dd.MM.yyyy HH:mm:ss";
    return tl::unexpected(std::move(e));
}

} // namespace

bool TimePattern::has(Part part) const
{
    return std::ranges::find(m_steps, part, &Step::part) != m_steps.end();
}

bool TimePattern::hasDate() const
{
    return m_kind != Kind::Pattern || has(Part::Day);
}

bool TimePattern::hasClock() const
{
    return m_kind != Kind::Pattern || has(Part::Hour) || has(Part::HalfDayHour);
}

bool TimePattern::hasOffset() const
{
    return m_kind != Kind::Pattern || has(Part::Offset);
}

Expected<TimePattern> TimePattern::named(std::string_view text)
{
    TimePattern pattern;
    pattern.m_text = text;
    if (text == "iso")
        return pattern;
    if (text == "epoch-s" || text == "epoch-ms") {
        pattern.m_kind = text == "epoch-s" ? Kind::EpochSeconds : Kind::EpochMilliseconds;
        return pattern;
    }
    pattern.m_kind = Kind::Pattern;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const std::size_t end = std::min(text.find_first_not_of(c, i), text.size());
        const std::size_t count = end - i;
        const bool isLetter = lower(c) >= 'a' && lower(c) <= 'z';
        if (c == '\'') { // a literal text between quotes
            const std::size_t close = text.find('\'', i + 1);
            if (close == std::string_view::npos)
                return badPattern(text, "a quote in this time pattern is not closed");
            for (++i; i < close; ++i)
                pattern.m_steps.push_back({Part::Literal, false, text[i]});
            i = close + 1;
            continue;
        }
        if (!isLetter) {
            pattern.m_steps.push_back({Part::Literal, false, c});
            ++i;
            continue;
        }
        Step step;
        const bool isOneOrTwo = count <= 2;
        step.isWide = count == 2;
        if (c == 'y' && (count == 4 || count == 2))
            step.part = count == 4 ? Part::Year : Part::ShortYear;
        else if (c == 'M' && count <= 4)
            step.part = isOneOrTwo ? Part::Month : Part::MonthName;
        else if (c == 'd' && isOneOrTwo)
            step.part = Part::Day;
        else if (c == 'E' && count <= 4)
            step.part = Part::WeekdayName;
        else if (c == 'H' && isOneOrTwo)
            step.part = Part::Hour;
        else if (c == 'h' && isOneOrTwo)
            step.part = Part::HalfDayHour;
        else if (c == 'm' && isOneOrTwo)
            step.part = Part::Minute;
        else if (c == 's' && isOneOrTwo)
            step.part = Part::Second;
        else if (c == 'S')
            step.part = Part::Fraction;
        else if (c == 'a' && count == 1)
            step.part = Part::AmPm;
        else if ((c == 'x' || c == 'X' || c == 'z') && count <= 3)
            step.part = Part::Offset;
        else
            return badPattern(text,
                              "this time pattern has letters that mean nothing: "
                                  + std::string(text.substr(i, count)));
        if (pattern.has(step.part))
            return badPattern(text, "a part of this time pattern stands in it twice");
        pattern.m_steps.push_back(step);
        i = end;
    }
    if (pattern.has(Part::HalfDayHour) != pattern.has(Part::AmPm))
        return badPattern(text,
                          "a 12-hour clock (h) goes with AM or PM (a), and a 24-hour clock (H) with neither");
    const bool hasYear = pattern.has(Part::Year) || pattern.has(Part::ShortYear);
    const bool hasMonth = pattern.has(Part::Month) || pattern.has(Part::MonthName);
    if (hasYear != hasMonth || hasYear != pattern.has(Part::Day) || (!hasYear && !pattern.hasClock()))
        return badPattern(text, "a time pattern has year, month and day, or a time of day, or both");
    return pattern;
}

std::optional<WrittenTime> TimePattern::read(std::string_view text, char decimal) const
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (m_kind == Kind::Iso) {
        if (const auto plain = plainUtcInstant(text)) // nearly every check
            return WrittenTime{LocalTime(plain->time_since_epoch()), Duration::zero()};
        return readIso(text, decimal);
    }
    if (m_kind == Kind::Pattern)
        return readPattern(text);
    return readEpoch(text, m_kind == Kind::EpochSeconds, decimal);
}

std::optional<WrittenTime> TimePattern::readPattern(std::string_view text) const
{
    Fields f;
    WrittenTime out;
    int half = -1; // 0: AM, 1: PM
    for (const Step &step : m_steps) {
        const std::size_t least = step.isWide ? 2 : 1;
        switch (step.part) {
        case Part::Literal:
            if (text.empty() || text[0] != step.literal)
                return std::nullopt;
            text.remove_prefix(1);
            break;
        case Part::Year:
            if ((f.year = takeDigits(text, 4, 4)) < 0)
                return std::nullopt;
            break;
        case Part::ShortYear:
            if ((f.year = takeDigits(text, 2, 2)) < 0)
                return std::nullopt;
            f.year += 2000;
            break;
        case Part::Month:
            f.month = takeDigits(text, least, 2);
            break;
        case Part::MonthName:
            f.month = takeName(text, monthNames, monthRests) + 1;
            break;
        case Part::Day:
            f.day = takeDigits(text, least, 2);
            break;
        case Part::WeekdayName:
            if (takeName(text, dayNames, dayRests) < 0)
                return std::nullopt;
            break;
        case Part::Hour:
            f.hour = takeDigits(text, least, 2);
            break;
        case Part::HalfDayHour:
            f.hour = takeDigits(text, least, 2);
            if (f.hour < 1 || f.hour > 12)
                return std::nullopt;
            break;
        case Part::Minute:
            f.minute = takeDigits(text, least, 2);
            break;
        case Part::Second:
            f.second = takeDigits(text, least, 2);
            break;
        case Part::Fraction:
            if ((f.millisecond = takeMilliseconds(text)) < 0)
                return std::nullopt;
            break;
        case Part::AmPm:
            half = takeWord(text, "am") || takeWord(text, "a.m.") ? 0
                : takeWord(text, "pm") || takeWord(text, "p.m.")  ? 1
                                                                  : -1;
            if (half < 0)
                return std::nullopt;
            break;
        case Part::Offset:
            if (!(out.offset = takeOffset(text)))
                return std::nullopt;
            break;
        }
    }
    if (half >= 0)
        f.hour = f.hour % 12 + half * 12;
    const auto local = f.month > 0 && f.day > 0 ? localTimeOf(f) : std::nullopt;
    if (!local || !text.empty())
        return std::nullopt;
    out.local = *local;
    return out;
}

} // namespace makegood::feeds
