// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/maintenance.h"

#include <algorithm>

#include "sla/exclude/window_judge.h"

namespace makegood::sla
{

Expected<JudgedWindow> judgeWindow(const MaintenanceWindow &window,
                                   const std::optional<MaintenanceRule> &rule, const Zone &contractZone,
                                   const Interval &span)
{
    const auto judge = WindowJudge::of(rule, contractZone);
    if (!judge)
        return tl::unexpected(judge.error());
    return judge->judge(window, span);
}

Interval planned(const MaintenanceWindow &window)
{
    return {window.when.start, std::min(window.when.end, window.when.start + longestPlanned)};
}

} // namespace makegood::sla
