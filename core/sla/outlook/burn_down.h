// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// The error budget at one instant of the period.
struct BurnPoint {
    Instant at{};
    std::optional<Duration> spent; ///< downtime since the period's start; absent after as_of
    std::optional<Duration> left; ///< budget less spent; negative: overdrawn
    Duration even{}; ///< rest of a budget spent evenly over the measured time, cut down
};

/// The error budget of the whole period at its start, at the end of each local day and, within the period, at
/// as_of, in the order of time. Downtime dated after as_of is not included: see Outlook::ahead. Nothing for a
/// group, whose time is a sum and not one line.
std::vector<BurnPoint> burnDown(const Evaluation &evaluation, const ServiceResult &service);

} // namespace makegood::sla
