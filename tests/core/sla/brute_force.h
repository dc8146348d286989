// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/evidence.h"

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
        std::int64_t counted = 0; ///< milliseconds, by its share
        std::int64_t credited = 0; ///< milliseconds
        std::optional<std::int64_t> amount; ///< minor units
    };
    Integer num = 0;
    Integer den = 0;
    std::int64_t measured = 0;
    std::int64_t downtime = 0; ///< milliseconds, each outage by its share
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

/// The period of the service's class.
struct Asked {
    Interval period;
    std::int64_t days = 0;
    std::vector<Month> months; ///< that are charged
    std::vector<Instant> allowances = {}; ///< where an allowance begins anew inside the period
    bool isDue = true; ///< the month that is asked for ends the period
    Instant asOf{};
};

/// Judges one service minute by minute with plain arrays, sharing no code with the calculation module but its
/// value types. Everything in the input must lie on whole minutes, in UTC or a fixed offset, and within four
/// days of the period; shares are such that those of a minute are whole milliseconds.
Result judge(const Policy &policy, const Contract &contract, const Evidence &evidence, const Service &service,
             const Asked &asked);

/// The services of a group as one: the sums of their times, and what the sums are worth.
Result judgeGroup(const Policy &policy, const Contract &contract, const Evidence &evidence,
                  const Group &group, const Asked &asked);

} // namespace makegood::brute
