// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include "sla/credit/credited_time.h"
#include "sla/credit/settlement.h"
#include "sla/evaluate/earlier_periods.h"
#include "sla/evaluate/evaluation.h"
#include "sla/evaluate/service_figures.h"

namespace makegood::sla
{

/// Intermediate results of judging one service; the reasons are made from them.
struct ServiceAssessment {
    const Policy *policy = nullptr;
    const Service *service = nullptr;
    const ServiceClass *serviceClass = nullptr;
    const ServiceEvidence *evidence = nullptr;
    std::span<const JudgedWindow *const> windows; ///< of this service
    ServiceHours hours;
    std::shared_ptr<const Measured> measured;
    Figures figures;
    IntervalSet accepted; ///< accepted maintenance of this service, not clipped
    IntervalSet excludedForAvailability;
    IntervalSet excludedForCredit;
    std::vector<std::size_t> listed; ///< indices into measured->outages of those that meet the period
    std::vector<const Incident *>
        incidents; ///< the incident with the cause of each of result.outages; or null
    std::vector<CreditedTime> credited; ///< for each of measured->outages
    std::vector<MetricOutcome> metrics; ///< of the class, for rules on metrics
    std::vector<TicketBreach> breaches; ///< of the service's tickets, for rules on late answers
    Settlement settled; ///< its outages are those of the result
    std::vector<EarlierPeriod> earlier; ///< looked at for `after`, this period first; empty: not asked
    std::vector<const Standing *> failedGates; ///< standing rows that meet the period
    ServiceResult result; ///< without readings, claims and why
};

/// Judges one service under one policy. `evidence` and `windows` belong to this service and must outlive the
/// result. `before` is the same service judged under other terms: its measurement is reused where the terms
/// do not change it. Fails when the base of tiers names a charge that the service lacks, or its class is
/// not in the policy.
Expected<ServiceAssessment> judgeService(const JudgingInput &input, const Service &service,
                                         const ServiceEvidence &evidence,
                                         std::span<const JudgedWindow *const> windows,
                                         const ServiceAssessment *before);

} // namespace makegood::sla
