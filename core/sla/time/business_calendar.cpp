// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/time/business_calendar.h"

#include <algorithm>

#include "sla/time/interval.h"

namespace makegood::sla
{

BusinessCalendar::BusinessCalendar(BusinessHours hours, Zone zone)
    : m_hours(std::move(hours))
    , m_zone(std::move(zone))
{
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
    return std::find(m_hours.days.begin(), m_hours.days.end(), std::chrono::weekday(date))
        != m_hours.days.end()
        && std::find(m_hours.holidays.begin(), m_hours.holidays.end(), date) == m_hours.holidays.end();
}

std::optional<Instant> BusinessCalendar::after(Instant start, std::int64_t n) const
{
    Duration left = n * (m_hours.to - m_hours.from);
    if (left <= Duration::zero())
        return start;
    const LocalDate first = m_zone.dateOf(start);
    for (LocalDate date = first; date < first + std::chrono::years(60); date += std::chrono::days(1)) {
        if (!isBusinessDay(date))
            continue;
        const Interval open{std::max(start, m_zone.toInstant(LocalTime(date) + m_hours.from)),
                            m_zone.toInstant(LocalTime(date) + m_hours.to)};
        if (left <= open.length())
            return open.start + left;
        left -= open.length();
    }
    return std::nullopt;
}

} // namespace makegood::sla
