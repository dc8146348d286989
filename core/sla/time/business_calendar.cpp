// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/time/business_calendar.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

constexpr std::chrono::days oneDay(1);
constexpr std::chrono::years furthest(60);

using DaySpans = std::vector<std::pair<Duration, Duration>>;

// The hours that begin on the day, since its midnight: sorted and joined.
DaySpans spansOn(std::chrono::weekday day, const std::vector<HoursRow> &rows)
{
    DaySpans spans;
    for (const HoursRow &row : rows)
        if (std::find(row.days.begin(), row.days.end(), day) != row.days.end())
            spans.emplace_back(row.from, row.to > row.from ? row.to : row.to + oneDay);
    std::sort(spans.begin(), spans.end());
    DaySpans out;
    for (const auto &span : spans) {
        if (!out.empty() && span.first <= out.back().second)
            out.back().second = std::max(out.back().second, span.second);
        else
            out.push_back(span);
    }
    return out;
}

Duration lengthOf(const DaySpans &spans)
{
    Duration sum{};
    for (const auto &[from, to] : spans)
        sum += to - from;
    return sum;
}

} // namespace

std::optional<Duration> businessDayLength(const BusinessHours &hours)
{
    std::optional<Duration> length;
    for (unsigned day = 0; day < 7; ++day) {
        const DaySpans spans = spansOn(std::chrono::weekday(day), hours.rows);
        if (spans.empty())
            continue;
        const Duration here = lengthOf(spans);
        if (length && *length != here)
            return std::nullopt;
        length = here;
    }
    return length;
}

BusinessCalendar::BusinessCalendar(const BusinessHours &hours, Zone zone)
    : m_holidays(hours.holidays)
    , m_dayLength(businessDayLength(hours))
    , m_zone(std::move(zone))
{
    for (unsigned day = 0; day < m_spans.size(); ++day)
        m_spans[day] = spansOn(std::chrono::weekday(day), hours.rows);
    std::sort(m_holidays.begin(), m_holidays.end());
}

Expected<BusinessCalendar> BusinessCalendar::make(const BusinessHours &hours, const Zone &contractZone)
{
    if (!hours.zone)
        return BusinessCalendar(hours, contractZone);
    const auto zone = Zone::named(*hours.zone);
    if (!zone)
        return tl::unexpected(zone.error());
    return BusinessCalendar(hours, *zone);
}

bool BusinessCalendar::isBusinessDay(LocalDate date) const
{
    return !m_spans[std::chrono::weekday(date).c_encoding()].empty()
        && !std::binary_search(m_holidays.begin(), m_holidays.end(), date);
}

IntervalSet BusinessCalendar::within(const Interval &span) const
{
    std::vector<Interval> parts;
    if (span.empty())
        return {};
    // Hours of the day before may reach into the span; a second day covers what a change of the offset
    // shifts.
    const LocalDate last = m_zone.dateOf(span.end) + oneDay;
    for (LocalDate date = m_zone.dateOf(span.start) - 2 * oneDay; date <= last; date += oneDay) {
        if (!isBusinessDay(date))
            continue;
        for (const auto &[from, to] : m_spans[std::chrono::weekday(date).c_encoding()]) {
            const Interval open{m_zone.toInstant(LocalTime(date) + from),
                                m_zone.toInstant(LocalTime(date) + to)};
            if (open.meets(span))
                parts.push_back(open.clippedTo(span));
        }
    }
    return IntervalSet(std::move(parts));
}

std::optional<Instant> BusinessCalendar::after(Instant start, Duration time) const
{
    if (time <= Duration::zero())
        return start;
    Duration left = time;
    Duration step = 8 * oneDay;
    for (Instant from = start; from < start + furthest;
         from += step, step = std::min(2 * step, Duration(512 * oneDay))) {
        const IntervalSet open = within({from, from + step});
        for (const Interval &part : open.intervals()) {
            if (left <= part.length())
                return part.start + left;
            left -= part.length();
        }
    }
    return std::nullopt;
}

std::optional<Instant> BusinessCalendar::afterDays(Instant start, std::int64_t n) const
{
    return m_dayLength ? after(start, n * *m_dayLength) : std::nullopt;
}

std::optional<Instant> BusinessCalendar::endOfBusinessDay(Instant from, std::int64_t n) const
{
    const LocalDate first = m_zone.dateOf(from);
    for (LocalDate date = first; date < first + furthest; date += oneDay)
        if (isBusinessDay(date) && m_zone.startOfDay(date) >= from && --n <= 0)
            return m_zone.startOfDay(date + oneDay);
    return std::nullopt;
}

std::optional<Instant> BusinessCalendar::lastNotice(Instant start, std::int64_t n) const
{
    const LocalDate day = m_zone.dateOf(start);
    for (LocalDate date = day - oneDay; date > day - furthest; date -= oneDay)
        if (isBusinessDay(date) && --n <= 0)
            return m_zone.startOfDay(date) - Duration(1);
    return std::nullopt;
}

} // namespace makegood::sla
