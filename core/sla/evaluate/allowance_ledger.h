// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// One piece of downtime inside accepted maintenance, and what it took of the month's allowance.
struct AllowanceEntry {
    std::string uid; ///< the accepted window; of several the one that begins first
    std::string summary;
    Interval when{}; ///< clipped to the period
    Duration used{}; ///< of the allowance
    std::optional<Duration> left; ///< of the allowance, afterwards; absent: no limit
    Duration over{}; ///< what did not fit in any more
    Duration counted{}; ///< the part of `over` that counts as downtime: no cause takes it out
};

/// The allowance of one service in one month, spent oldest first (docs/rules.md, section 5, step 6; SON-6.4).
struct AllowanceLedger {
    std::optional<Duration> allowance; ///< absent: no limit
    std::vector<AllowanceEntry> entries; ///< in time order, disjoint
    Duration used{};
    Duration over{};
    Duration counted{};
    std::optional<Duration> left;
};

/// Nothing where the agreement takes whole windows out, or accepts no maintenance. Agrees with the judged
/// result: `used` is what maintenance took out of it, and `counted` stands in its downtime.
std::optional<AllowanceLedger> allowanceLedger(const Evaluation &evaluation, const ServiceResult &service,
                                               const std::optional<MaintenanceRule> &rule);

} // namespace makegood::sla
