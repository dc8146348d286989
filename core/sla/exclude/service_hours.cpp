// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/service_hours.h"

namespace makegood::sla
{

Expected<ServiceHours> ServiceHours::of(const ServiceClass &serviceClass, const Zone &contractZone)
{
    ServiceHours out;
    if (!serviceClass.serviceHours)
        return out;
    auto calendar = BusinessCalendar::make(*serviceClass.serviceHours, contractZone);
    if (!calendar)
        return tl::unexpected(calendar.error());
    out.m_calendar = std::move(*calendar);
    return out;
}

IntervalSet ServiceHours::within(const Interval &span) const
{
    return m_calendar ? m_calendar->within(span) : IntervalSet(span);
}

} // namespace makegood::sla
