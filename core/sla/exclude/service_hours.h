// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/policy/policy.h"
#include "sla/time/business_calendar.h"
#include "sla/time/interval_set.h"

namespace makegood::sla
{

/// The hours in which a class promises its service (docs/rules.md, section 14).
class ServiceHours
{
public:
    /// Fails when the hours name a zone that does not exist; without one they are in `contractZone`.
    static Expected<ServiceHours> of(const ServiceClass &serviceClass, const Zone &contractZone);

    /// Whether the class promises its service at any time.
    bool isAlways() const { return !m_calendar; }
    /// The service hours inside the span.
    IntervalSet within(const Interval &span) const;

private:
    std::optional<BusinessCalendar> m_calendar;
};

} // namespace makegood::sla
