// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include "sla/credit/credited_time.h"
#include "sla/credit/settlement.h"
#include "sla/evaluate/evaluation.h"
#include "sla/evaluate/service_figures.h"

namespace makegood::sla
{

/// Everything that was found out about one service on the way to its result; the chain of reasons is made of
/// it.
struct ServiceAssessment {
    const Policy *policy = nullptr;
    const Service *service = nullptr;
    const ServiceClass *serviceClass = nullptr;
    const ServiceEvidence *evidence = nullptr;
    std::span<const JudgedWindow *const> windows; ///< that are for this service
    std::shared_ptr<const Measured> measured;
    Figures figures;
    IntervalSet accepted; ///< accepted maintenance of this service, not clipped
    IntervalSet excludedForAvailability;
    IntervalSet excludedForCredit;
    std::vector<std::size_t> listed; ///< indices into measured->outages of those that meet the period
    std::vector<const Incident *> incidents; ///< that gives its cause to each of result.outages; or null
    std::vector<CreditedTime> credited; ///< for each of measured->outages
    Money base; ///< tiers: what a share or a day is of
    bool triggered = true;
    Settlement settled; ///< its outages are those of the result
    std::vector<const Standing *> failedGates; ///< standing rows that meet the period
    ServiceResult result; ///< without readings, claims and why
};

/// Judges one service under one policy. `evidence` and `windows` are this service's and outlive the
/// judgement. `before` is the same service judged under other terms: where measuring does not differ, it is
/// not done again. Fails when the policy's tier base names a charge that the service lacks or its class is
/// not in the policy.
Expected<ServiceAssessment> judgeService(const JudgingInput &input, const Service &service,
                                         const ServiceEvidence &evidence,
                                         std::span<const JudgedWindow *const> windows,
                                         const ServiceAssessment *before);

} // namespace makegood::sla
