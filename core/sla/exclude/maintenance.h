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
    IntervalSet accepted; ///< accepted part of the window inside the span that was asked for
    std::vector<std::string> reasons; ///< why it was refused, wholly or in part, in the order of the rules
    std::vector<std::string> warnings; ///< advisory rules that are not kept, in the same order
};

/// Notice, channel and hours of one window (docs/rules.md, section 5, steps 1 to 5; PRO-2, PRO-2h, OPS-6,
/// OPS-6h, SON-6.4): the reasons of all of it, the accepted part inside `span`. `rule` absent: the agreement
/// accepts no maintenance (CSG-10). Fails only when the hours name a zone that does not exist.
Expected<JudgedWindow> judgeWindow(const MaintenanceWindow &window,
                                   const std::optional<MaintenanceRule> &rule, const Zone &contractZone,
                                   const Interval &span);

/// The longest part of a window that is looked at where no period is judged.
constexpr std::chrono::days longestPlanned(400);
/// That part of the window: what is shown of a plan.
Interval planned(const MaintenanceWindow &window);

} // namespace makegood::sla
