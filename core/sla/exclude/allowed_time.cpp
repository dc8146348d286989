// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/allowed_time.h"

#include <algorithm>

namespace makegood::sla
{

AllowedTime::AllowedTime(AllowedHours hours, Zone zone)
    : m_hours(std::move(hours))
    , m_zone(std::move(zone))
{
}

Expected<AllowedTime> AllowedTime::of(const AllowedHours &hours, const Zone &contractZone)
{
    if (!hours.zone)
        return AllowedTime(hours, contractZone);
    auto zone = Zone::named(*hours.zone);
    if (!zone)
        return tl::unexpected(zone.error());
    return AllowedTime(hours, std::move(*zone));
}

// One piece for each local day on which one may begin.
IntervalSet AllowedTime::within(const Interval &span) const
{
    if (span.empty())
        return {};
    const std::chrono::days day(1);
    const bool acrossMidnight = m_hours.to <= m_hours.from;
    const auto &days = m_hours.days;
    std::vector<Interval> pieces;
    const LocalDate end = m_zone.dateOf(span.end) + day;
    for (LocalDate date = m_zone.dateOf(span.start) - day; date <= end; date += day) {
        if (!days.empty() && std::find(days.begin(), days.end(), std::chrono::weekday(date)) == days.end())
            continue;
        const LocalDate last = acrossMidnight ? date + day : date;
        pieces.push_back(Interval{m_zone.toInstant(LocalTime(date) + m_hours.from),
                                  m_zone.toInstant(LocalTime(last) + m_hours.to)}
                             .clippedTo(span));
    }
    return IntervalSet(std::move(pieces));
}

bool AllowedTime::holds(const Interval &span) const
{
    const std::chrono::days step(2);
    for (Interval part = span; !part.empty(); part.start += step) {
        const Interval first{part.start, std::min(part.end, part.start + step)};
        if (!IntervalSet(first).without(within(first)).empty())
            return false;
    }
    return true;
}

} // namespace makegood::sla
