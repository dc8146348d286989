// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/window_judge.h"

namespace makegood::sla
{

WindowJudge::WindowJudge(const std::optional<MaintenanceRule> &rule)
    : m_rule(rule)
{
}

Expected<WindowJudge> WindowJudge::of(const std::optional<MaintenanceRule> &rule, const Zone &contractZone)
{
    WindowJudge out(rule);
    if (!rule)
        return out;
    if (rule->allowedHours) {
        auto hours = AllowedTime::of(*rule->allowedHours, contractZone);
        if (!hours)
            return tl::unexpected(hours.error());
        out.m_hours = std::move(*hours);
    }
    if (rule->minNotice && rule->minNotice->businessDays > 0 && rule->business) {
        auto calendar = BusinessCalendar::make(*rule->business, contractZone);
        if (!calendar)
            return tl::unexpected(calendar.error());
        out.m_calendar = std::move(*calendar);
    }
    return out;
}

IntervalSet WindowJudge::allowedIn(const Interval &span) const
{
    return m_hours ? m_hours->within(span) : IntervalSet(span);
}

std::optional<Instant> WindowJudge::lastNotice(Instant start) const
{
    if (!m_rule || !m_rule->minNotice)
        return std::nullopt;
    if (!m_calendar)
        return start - m_rule->minNotice->elapsed;
    // Without so many business days in decades no notice is in time.
    return m_calendar->lastNotice(start, m_rule->minNotice->businessDays).value_or(Instant::min());
}

// Such a window is refused whole; no other rule is checked.
std::optional<WindowFault> WindowJudge::refusedWhole(const MaintenanceWindow &window) const
{
    if (window.status == WindowStatus::Cancelled)
        return WindowFault::Cancelled;
    if (window.status == WindowStatus::Tentative)
        return WindowFault::Tentative;
    return m_rule ? std::nullopt : std::optional(WindowFault::NotInPolicy);
}

bool WindowJudge::isAnnounced(const MaintenanceWindow &window) const
{
    const auto announceBy = lastNotice(window.when.start);
    return (!announceBy || (window.notifiedAt && *window.notifiedAt <= *announceBy))
        && (!m_rule->channel || window.channel == m_rule->channel);
}

WindowJudge::Words WindowJudge::noticeFaults(const MaintenanceWindow &window) const
{
    Words faults;
    if (const auto announceBy = lastNotice(window.when.start)) {
        if (!window.notifiedAt)
            faults.push_back(wordOf(WindowFault::NoticeUnknown));
        else if (*window.notifiedAt > *announceBy)
            faults.push_back(wordOf(WindowFault::NoticeShort));
    }
    if (m_rule->channel && window.channel != m_rule->channel)
        faults.push_back(wordOf(WindowFault::Channel));
    return faults;
}

IntervalSet WindowJudge::acceptedIn(const MaintenanceWindow &window, const Interval &span) const
{
    const Interval part = window.when.clippedTo(span);
    if (part.empty() || refusedWhole(window) || (m_rule->notice == Force::Required && !isAnnounced(window)))
        return {};
    return m_hours && m_hours->rule() == Force::Required ? m_hours->within(part) : IntervalSet(part);
}

JudgedWindow WindowJudge::judge(const MaintenanceWindow &window, const Interval &span) const
{
    JudgedWindow out;
    out.window = window;
    if (const auto fault = refusedWhole(window)) {
        out.reasons.push_back(wordOf(*fault));
        return out;
    }
    out.accepted = acceptedIn(window, span);
    (m_rule->notice == Force::Advisory ? out.warnings : out.reasons) = noticeFaults(window);
    if (m_hours && !m_hours->holds(window.when))
        (m_hours->rule() == Force::Advisory ? out.warnings : out.reasons)
            .push_back(wordOf(WindowFault::Hours));
    return out;
}

} // namespace makegood::sla
