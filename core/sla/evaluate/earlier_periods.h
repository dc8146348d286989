// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "sla/time/instant.h"
#include "sla/time/interval.h"

namespace makegood::sla
{

struct JudgingInput;
struct ServiceAssessment;

/// A period of the class, looked at for what is due only after several misses.
struct EarlierPeriod {
    Month month{}; ///< with which it ends
    std::optional<Interval> when; ///< absent: before or after the contract
    std::optional<bool> met; ///< absent: nothing was measured, or no period
};

/// The last `count` periods of the service's class, this one first, judged from the same evidence
/// (docs/rules.md, section 16).
std::vector<EarlierPeriod> lastPeriods(const JudgingInput &input, const ServiceAssessment &assessment,
                                       std::int64_t count);

} // namespace makegood::sla
