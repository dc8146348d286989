// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sla/evaluate/evaluation.h"

namespace makegood::brute
{

using namespace sla;

/// What the naive evaluator says of one service.
struct Result {
    struct Outage {
        Interval whole;
        bool recorded = true;
        std::string reason; ///< why not; empty: it is recorded
        Cause cause = Cause::Unclassified;
        std::int64_t counted = 0; ///< minutes
        std::int64_t credited = 0; ///< milliseconds
        std::optional<std::int64_t> amount; ///< minor units
    };
    Integer num = 0;
    Integer den = 0;
    std::int64_t measured = 0;
    std::int64_t downtime = 0;
    std::int64_t unknown = 0;
    std::int64_t maintenance = 0;
    std::int64_t causes = 0;
    std::int64_t hours = 0; ///< outside service hours
    Integer budgetLeft = 0; ///< milliseconds
    std::vector<Outage> outages;
    std::optional<std::int64_t> amount;
    std::int64_t withheld = 0;
    bool capped = false;
    std::vector<std::pair<std::string, std::optional<std::int64_t>>> rules; ///< id, amount before gates
};

/// Judges one service minute by minute with plain arrays, sharing no code with the calculation module but its
/// value types. Everything in the input must lie on whole minutes, in UTC or a fixed offset, and within two
/// days of the period.
Result judge(const Policy &policy, const Contract &contract, const Evidence &evidence, const Service &service,
             const Interval &period, std::int64_t periodDays, Month month, Instant asOf);

} // namespace makegood::brute
