// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/exclude/allowed_time.h"
#include "sla/exclude/maintenance.h"

namespace makegood::sla
{

/// What an agreement says of maintenance, its zones and calendars made once for many windows.
class WindowJudge
{
public:
    /// `rule` absent: no maintenance is accepted. It must outlive the judge. Fails when the hours or the
    /// business time name a zone that does not exist.
    static Expected<WindowJudge> of(const std::optional<MaintenanceRule> &rule, const Zone &contractZone);

    /// As judgeWindow.
    JudgedWindow judge(const MaintenanceWindow &window, const Interval &span) const;
    /// The accepted part of the window inside the span, without the reasons.
    IntervalSet acceptedIn(const MaintenanceWindow &window, const Interval &span) const;
    /// The allowed hours inside the span, whatever else the agreement asks for; all of it without a rule.
    IntervalSet allowedIn(const Interval &span) const;
    /// The last instant at which a notice of a window that begins at `start` is in time; nothing without a
    /// notice rule (docs/rules.md, section 5, step 3, and section 18).
    std::optional<Instant> lastNotice(Instant start) const;

private:
    using Words = std::vector<std::string>;

    explicit WindowJudge(const std::optional<MaintenanceRule> &rule);
    std::optional<WindowFault> refusedWhole(const MaintenanceWindow &window) const;
    bool isAnnounced(const MaintenanceWindow &window) const;
    Words noticeFaults(const MaintenanceWindow &window) const;

    const std::optional<MaintenanceRule> &m_rule;
    std::optional<AllowedTime> m_hours;
    std::optional<BusinessCalendar> m_calendar; ///< where the notice counts business days
};

} // namespace makegood::sla
