// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/notice_clock.h"

#include "sla/exclude/window_judge.h"

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
    const auto judge = WindowJudge::of(rule, contractZone);
    if (!judge)
        return tl::unexpected(judge.error());
    NoticeClock out;
    const Interval span = planned(window);
    out.judged = judge->judge(window, span);
    out.ifAnnounced = out.judged;
    out.allowed = span;
    if (!rule || window.status == WindowStatus::Cancelled)
        return out;

    out.isAdvised = rule->notice == Force::Advisory;
    out.channel = rule->channel;
    out.channelFits = !rule->channel || window.channel == rule->channel;
    out.announceBy = judge->lastNotice(window.when.start);
    if (out.announceBy)
        out.state = stateOf(window, *out.announceBy, now);
    out.allowed = judge->allowedIn(span);

    if (!window.notifiedAt) {
        MaintenanceWindow announced = window;
        announced.notifiedAt = now;
        if (rule->channel)
            announced.channel = rule->channel;
        out.ifAnnounced = judge->judge(announced, span);
    }
    return out;
}

} // namespace makegood::sla
