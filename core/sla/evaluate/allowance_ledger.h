// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// An interval of downtime inside accepted maintenance, and its use of the month's allowance.
struct AllowanceEntry {
    std::string uid; ///< the accepted window; of several the earliest
    std::string summary;
    Interval when{}; ///< clipped to the period
    Duration used{}; ///< of the allowance
    std::optional<Duration> left; ///< of the allowance, afterwards; absent: no limit
    Duration over{}; ///< the part beyond the allowance
    Duration counted{}; ///< the part of `over` that counts as downtime: not excluded by cause
};

/// The allowance of one service in one month, used oldest first (docs/rules.md, section 5, step 6; SON-6.4).
struct AllowanceLedger {
    std::optional<Duration> allowance; ///< absent: no limit
    std::vector<AllowanceEntry> entries; ///< in time order, disjoint
    Duration used{};
    Duration over{};
    Duration counted{};
    std::optional<Duration> left;
};

/// Nothing where the agreement excludes whole windows, or accepts no maintenance. Agrees with the judged
/// result: `used` is the time excluded as maintenance, and `counted` is part of its downtime.
std::optional<AllowanceLedger> allowanceLedger(const Evaluation &evaluation, const ServiceResult &service,
                                               const std::optional<MaintenanceRule> &rule);

} // namespace makegood::sla
