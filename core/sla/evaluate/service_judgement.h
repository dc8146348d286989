// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/credit/credited_time.h"
#include "sla/evaluate/evaluation.h"
#include "sla/evaluate/service_figures.h"

namespace makegood
{

/// Everything that was found out about one service on the way to its result; the chain of reasons is made of
/// it.
struct Judgement {
    const Service *service = nullptr;
    const ServiceClass *serviceClass = nullptr;
    Measured measured;
    Figures figures;
    IntervalSet accepted; ///< accepted maintenance of this service, not clipped
    IntervalSet excludedForAvailability;
    IntervalSet excludedForCredit;
    std::vector<std::size_t> listed; ///< indices into measured.outages of those that meet the period
    std::vector<CreditedTime> credited; ///< for each of measured.outages
    std::vector<std::int64_t> blocks; ///< for each of result.outages; per-block by outage only
    std::int64_t periodBlocks = 0; ///< per-block by period
    const Tier *tier = nullptr;
    Money base; ///< tiers: what a share or a day is of
    bool triggered = true;
    Money beforeCap;
    std::vector<const Standing *> failedGates; ///< standing rows that meet the period
    ServiceResult result; ///< without readings, claims and why
};

/// Judges one service under one policy. Fails when the policy's tier base names a charge that the service
/// lacks or its class is not in the policy.
Expected<Judgement> judgeService(const Question &ask, const Service &service,
                                 std::span<const JudgedWindow> windows);

} // namespace makegood
