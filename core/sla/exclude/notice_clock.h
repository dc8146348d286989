// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/exclude/maintenance.h"

namespace makegood::sla
{

/// State of a window under the agreement's notice rule at a given instant.
enum class NoticeState {
    NotAsked, ///< the agreement has no notice rule or accepts no maintenance, or the window is cancelled
    InTime, ///< announced early enough
    Late, ///< announced, and too late
    Open, ///< not announced, and there is still time
    Missed ///< not announced, and the last moment has passed
};

/// The deadline for announcing a window, and whether the recorded announcement suffices (docs/rules.md,
/// section 5, steps 1 to 5).
struct NoticeClock {
    NoticeState state = NoticeState::NotAsked;
    std::optional<Instant> announceBy; ///< the last instant in time; absent: no notice rule
    bool isAdvised = false; ///< notice and channel are advisory: a fault refuses nothing
    std::optional<std::string> channel; ///< required by the agreement; absent: any
    bool channelFits = true; ///< false: another channel was used, or the channel is not known
    IntervalSet allowed; ///< the part of the window in the allowed hours; all of it without such a rule
    JudgedWindow judged; ///< in its present state
    JudgedWindow ifAnnounced; ///< if announced at `now` by the agreement's channel; equal to `judged`
                              ///< when it has been announced
};

/// Judges one window by one agreement at `now`. `rule` absent: no maintenance is accepted. Fails only when
/// the hours name a zone that does not exist.
Expected<NoticeClock> noticeClock(const MaintenanceWindow &window, const std::optional<MaintenanceRule> &rule,
                                  const Zone &contractZone, Instant now);

} // namespace makegood::sla
