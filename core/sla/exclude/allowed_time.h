// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/policy/maintenance_rule.h"
#include "sla/time/interval_set.h"
#include "sla/time/zone.h"

namespace makegood::sla
{

/// The daily hours in which an agreement accepts maintenance (docs/rules.md, section 5, step 4). They have no
/// end: what is asked about them looks at the days of the span asked for and at no others.
class AllowedTime
{
public:
    /// Fails when the hours name a zone that does not exist; without one they are in `contractZone`.
    static Expected<AllowedTime> of(const AllowedHours &hours, const Zone &contractZone);

    Force rule() const { return m_hours.rule; }
    /// The allowed time inside the span.
    IntervalSet within(const Interval &span) const;
    /// Whether all of the span is allowed; looks at its first days until one has time that is not.
    bool holds(const Interval &span) const;

private:
    AllowedTime(AllowedHours hours, Zone zone);

    AllowedHours m_hours;
    Zone m_zone;
};

} // namespace makegood::sla
