// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "sla/policy/policy_values.h"

namespace makegood::sla
{

/// `[[right]]`: what the customer may do after too much downtime or missed targets (docs/rules.md, section
/// 22).
struct RightRule {
    std::string id;
    std::string text; ///< what may be done, for persons
    std::optional<Duration> lasts; ///< how long it may be used; absent: for good
    std::optional<Duration> downtimeOver; ///< strictly; absent: the target is missed
    int months = 1; ///< periods in which the condition holds, of the last `within`
    int within = 1;
    Clauses clauses;

    bool operator==(const RightRule &) const = default;

    /// Arises in the millisecond in which one period's downtime passes the bound, not at the period's end.
    bool arisesAtOnce() const { return downtimeOver && months == 1 && within == 1; }
};

} // namespace makegood::sla
