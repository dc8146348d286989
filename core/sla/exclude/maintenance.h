// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/evidence/evidence.h"
#include "sla/policy/policy.h"
#include "sla/time/interval_set.h"
#include "sla/time/zone.h"

namespace makegood::sla
{

/// Why a window is refused, wholly or in part, or why an advisory rule warns of it.
enum class WindowFault {
    Cancelled,
    Tentative,
    NotInPolicy, ///< the agreement accepts no maintenance
    NoticeUnknown,
    NoticeShort,
    Channel,
    Hours
};
template <>
inline constexpr auto wordsOf<WindowFault> = wordList<WindowFault::Hours>("cancelled", "tentative",
                                                                          "not-in-policy", "notice-unknown",
                                                                          "notice-short", "channel", "hours");

/// A maintenance window as judged by the agreement.
struct JudgedWindow {
    MaintenanceWindow window;
    /// Accepted part of the whole window, not clipped to any period; of one longer than 2000 days, whose
    /// hours are limited, the part around the time that judgeWindow() was asked about.
    IntervalSet accepted;
    std::vector<std::string> reasons; ///< why it was refused, wholly or in part, in the order of the rules
    std::vector<std::string> warnings; ///< advisory rules that are not kept, in the same order
};

/// Notice, channel and hours of one window (docs/rules.md, section 5, steps 1 to 5; PRO-2, PRO-2h, OPS-6,
/// OPS-6h, SON-6.4). `rule` absent: the agreement accepts no maintenance (CSG-10). Fails only when the hours
/// name a zone that does not exist.
/// `about`: the judged period; without one a very long window is judged at its start.
Expected<JudgedWindow> judgeWindow(const MaintenanceWindow &window,
                                   const std::optional<MaintenanceRule> &rule, const Zone &contractZone,
                                   const std::optional<Interval> &about = {});

/// The last instant at which a notice of a window that begins at `start` is in time; nothing without a notice
/// rule (docs/rules.md, section 5, step 3, and section 18). Fails only when the business hours name a zone
/// that does not exist.
Expected<std::optional<Instant>> lastNotice(Instant start, const MaintenanceRule &rule,
                                            const Zone &contractZone);

/// The accepted time of all these windows.
IntervalSet acceptedIn(std::span<const JudgedWindow *const> windows);

} // namespace makegood::sla
