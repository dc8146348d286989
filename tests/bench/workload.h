// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/case_data.h"

namespace makegood::bench
{

/// One contract with `services` services and a month of checks a minute each: 99.9 % up, outages of 1 to 90
/// minutes, 0.5 % of the checks missing, up to 2 s of jitter, four maintenance windows a service. The same
/// for the same number.
CaseData workload(int services);

/// The month the checks lie in (30 days, UTC).
Month workloadMonth();

/// Every check of one service of the workload, as it is fed to the peers.
std::vector<Check> checksOf(int service);

} // namespace makegood::bench
