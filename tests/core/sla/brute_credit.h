// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sla/evidence/evidence.h"
#include "sla/policy/contract.h"
#include "sla/policy/policy.h"

namespace makegood::brute
{

using namespace sla;

/// A minute of credited time.
struct Minute {
    Instant at;
    int place = 0; ///< -1 before the period, 0 in it, 1 after it
    std::int64_t left = 60'000; ///< milliseconds that still earn
};

/// One outage with the minutes that may earn, in time order.
struct OutageMinutes {
    Interval whole;
    bool recorded = true;
    Cause cause = Cause::Unclassified;
    std::int64_t share = 60'000; ///< milliseconds of a minute that earn
    std::vector<Minute> minutes;
};

/// What a service and its period bring along.
struct Earned {
    Service service;
    std::vector<OutageMinutes> outages;
    std::optional<Fraction> availability;
    Fraction target;
    std::int64_t budget = 0; ///< milliseconds
    Interval period;
    std::int64_t periodDays = 0;
    std::int64_t months = 1; ///< for which it is charged
    Fraction fee = 0; ///< minor units
    Fraction major; ///< minor units of one
};

struct Payment {
    std::vector<std::int64_t> credited; ///< milliseconds, for each outage
    std::vector<std::optional<std::int64_t>> amounts; ///< for each outage
    std::optional<std::int64_t> amount; ///< before gates
    bool capped = false;
    bool underLeast = false;
    std::vector<std::pair<std::string, std::optional<std::int64_t>>> rules; ///< id and amount
};

/// The remedies of the service's class, worked out millisecond by millisecond and row by row, sharing no code
/// with the calculation module.
Payment pay(const CreditTerms &terms, const Earned &earned);

} // namespace makegood::brute
