// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/notice_clock.h"

namespace makegood::sla
{

namespace
{

NoticeState stateOf(const MaintenanceWindow &window, Instant announceBy, Instant now)
{
    if (window.notifiedAt)
        return *window.notifiedAt <= announceBy ? NoticeState::InTime : NoticeState::Late;
    return now <= announceBy ? NoticeState::Open : NoticeState::Missed;
}

} // namespace

Expected<NoticeClock> noticeClock(const MaintenanceWindow &window, const std::optional<MaintenanceRule> &rule,
                                  const Zone &contractZone, Instant now)
{
    NoticeClock out;
    auto judged = judgeWindow(window, rule, contractZone);
    if (!judged)
        return tl::unexpected(judged.error());
    out.judged = std::move(*judged);
    out.ifAnnounced = out.judged;
    out.allowed = window.when;
    if (!rule || window.status == WindowStatus::Cancelled)
        return out;

    out.isAdvised = rule->notice == Force::Advisory;
    out.channel = rule->channel;
    out.channelFits = !rule->channel || window.channel == rule->channel;
    const auto announceBy = lastNotice(window.when.start, *rule, contractZone);
    if (!announceBy)
        return tl::unexpected(announceBy.error());
    out.announceBy = *announceBy;
    if (out.announceBy)
        out.state = stateOf(window, *out.announceBy, now);
    // Judges the hours alone, regardless of other faults of the window.
    MaintenanceRule hours;
    hours.allowedHours = rule->allowedHours;
    if (hours.allowedHours)
        hours.allowedHours->rule = Force::Required;
    MaintenanceWindow firm = window;
    firm.status = WindowStatus::Confirmed;
    const auto allowed = judgeWindow(firm, hours, contractZone);
    if (!allowed)
        return tl::unexpected(allowed.error());
    out.allowed = allowed->accepted;

    if (!window.notifiedAt) {
        MaintenanceWindow announced = window;
        announced.notifiedAt = now;
        if (rule->channel)
            announced.channel = rule->channel;
        auto then = judgeWindow(announced, rule, contractZone);
        if (!then)
            return tl::unexpected(then.error());
        out.ifAnnounced = std::move(*then);
    }
    return out;
}

} // namespace makegood::sla
