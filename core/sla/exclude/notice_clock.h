// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/exclude/maintenance.h"

namespace makegood::sla
{

/// How a window stands with the agreement's notice rule at a given moment.
enum class NoticeState {
    NotAsked, ///< the agreement has no notice rule, or accepts no maintenance, or the window is called off
    InTime, ///< announced early enough
    Late, ///< announced, and too late
    Open, ///< not announced, and there is still time
    Missed ///< not announced, and the last moment has passed
};

/// Until when a window can be announced, and whether what is known of the announcement will do
/// (docs/rules.md, section 5, steps 1 to 5).
struct NoticeClock {
    NoticeState state = NoticeState::NotAsked;
    std::optional<Instant> announceBy; ///< the last instant that still does; absent: no notice rule
    bool isAdvised = false; ///< notice and channel are only advised: missing them refuses nothing
    std::optional<std::string> channel; ///< the one that the agreement wants; absent: any
    bool channelFits = true; ///< false: another one was used, or it is not known which
    IntervalSet allowed; ///< the part of the window in the allowed hours; all of it without such a rule
    JudgedWindow judged; ///< as things are
    JudgedWindow ifAnnounced; ///< as if it were announced at `now` by the agreement's channel; as `judged`
                              ///< when it has been announced
};

/// Judges one window by one agreement at `now`. `rule` absent: no maintenance is accepted. Fails only when
/// the hours name a zone that does not exist.
Expected<NoticeClock> noticeClock(const MaintenanceWindow &window, const std::optional<MaintenanceRule> &rule,
                                  const Zone &contractZone, Instant now);

} // namespace makegood::sla
