// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// A reading compared with the estimate, which is the policy itself.
struct ReadingSpread {
    std::string id; ///< empty: the estimate itself
    std::optional<Availability> availability;
    std::optional<bool> met;
    std::optional<Money> amount;
    std::optional<Fraction>
        points; ///< availability less the estimate's, as a ratio; absent: one of them has none
    std::optional<Money> difference; ///< amount less the estimate's; absent: one of them has none
    bool lowest = false; ///< no reading gives less; false for all when all are equal
    bool highest = false;
    bool toBeAgreed = false; ///< a negotiated remedy is due under it, and none is recorded
};

/// The estimate first, then the readings in the order of the policy (docs/rules.md, section 9).
std::vector<ReadingSpread> readingSpread(const ServiceResult &service);

} // namespace makegood::sla
