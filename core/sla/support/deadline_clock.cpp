// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/support/deadline_clock.h"

namespace makegood::sla
{

DeadlineClock::DeadlineClock(std::vector<SupportDeadline> &missed,
                             const std::optional<BusinessCalendar> &calendar)
    : m_missed(&missed)
    , m_calendar(&calendar)
{
}

void DeadlineClock::start(Instant at, std::optional<SupportDeadline> deadline)
{
    look(at);
    m_deadline = std::move(deadline);
    m_missedAt.reset();
    m_stood.clear();
    m_isRunning = true;
}

void DeadlineClock::stop(Instant at)
{
    look(at);
    m_isRunning = false;
    m_stoppedAt = at;
}

void DeadlineClock::resume(Instant at)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    standStill({m_stoppedAt, at});
}

void DeadlineClock::standStill(const Interval &when)
{
    if (!m_isRunning || !m_deadline)
        return;
    m_stood.push_back(when);
    if (m_deadline->due < when.start)
        return;
    if (!m_deadline->inBusinessTime)
        m_deadline->due += when.length();
    else if (*m_calendar)
        m_deadline->due = (*m_calendar)
                              ->after(m_deadline->due, (*m_calendar)->within(when).length())
                              .value_or(m_deadline->due);
}

void DeadlineClock::look(Instant at)
{
    if (!m_isRunning || !m_deadline || at <= m_deadline->due)
        return;
    // In business time a deadline may come to lie inside the wait that moved it: then the clock has to run on
    // before it passes.
    const Interval since{m_deadline->due, at};
    const Duration late = since.length() - IntervalSet(m_stood).intersected(IntervalSet(since)).length();
    if (late == Duration::zero())
        return;
    if (!m_missedAt) {
        m_missedAt = m_missed->size();
        m_missed->push_back(*m_deadline);
    }
    (*m_missed)[*m_missedAt].late = late;
}

} // namespace makegood::sla
