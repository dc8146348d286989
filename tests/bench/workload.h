// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/case_data.h"

namespace makegood::bench
{

using namespace sla;

/// The rules that are timed: runs of at least two failures with a least length and maintenance; buckets of
/// five minutes of which more than half failed.
enum class Rule {
    S,
    C
};

/// One contract of services `first` to `first + count - 1`, each with a month of checks a minute: 99.9 % up,
/// outages of 1 to 90 minutes, 0.5 % of the checks missing, up to 2 s of jitter, four maintenance windows a
/// service. The same for the same numbers.
CaseData contractOf(Rule rule, int first, int count);

/// The month the checks lie in (30 days, UTC).
Month workloadMonth();
Interval workloadPeriod();

/// Every check of one service of the workload, as it is fed to the peers; `tick` counts the minutes.
struct TickedCheck {
    Check check;
    int tick = 0;
};
std::vector<TickedCheck> checksOf(int service);

/// Its maintenance windows, which do not overlap.
std::vector<Interval> windowsOf(int service);

} // namespace makegood::bench
