// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "sla/support/support_deadline.h"
#include "sla/time/business_calendar.h"

namespace makegood::sla
{

/// One clock of a ticket (docs/rules.md, section 20): the deadline in force, and the time in which it stands
/// still. A deadline that passes strictly while the clock runs is missed, once.
class DeadlineClock
{
public:
    /// Missed deadlines are added to `missed`, which outlives the clock, as does `calendar`.
    DeadlineClock(std::vector<SupportDeadline> &missed, const std::optional<BusinessCalendar> &calendar);

    /// Puts a deadline, or none, in force in place of the one before; the clock runs.
    void start(Instant at, std::optional<SupportDeadline> deadline);
    /// What the deadline waits for has happened; the clock stands.
    void stop(Instant at);
    /// A stopped clock runs on; the time between stood still.
    void resume(Instant at);
    /// The clock stood still meanwhile: a deadline not before that time moves. Without effect on a stopped
    /// one.
    void standStill(const Interval &when);
    /// Looks at the running clock at `at`: a deadline strictly before it is missed, and late by now.
    void look(Instant at);

    bool isRunning() const { return m_isRunning; }
    const std::optional<SupportDeadline> &deadline() const { return m_deadline; }

private:
    std::vector<SupportDeadline> *m_missed;
    const std::optional<BusinessCalendar> *m_calendar;
    std::optional<SupportDeadline> m_deadline;
    std::optional<std::size_t> m_missedAt; // of the deadline in force, in *m_missed
    std::vector<Interval> m_stood; // since it is in force
    bool m_isRunning = false;
    Instant m_stoppedAt{};
};

} // namespace makegood::sla
