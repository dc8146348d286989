// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include "sla/credit/credited_time.h"
#include "sla/credit/settlement.h"
#include "sla/evaluate/earlier_periods.h"
#include "sla/evaluate/evaluation.h"
#include "sla/evaluate/service_part.h"

namespace makegood::sla
{

/// Intermediate results of judging one service, or one group as one service; the reasons are made from them.
/// A group's service and evidence are made up: the sums of its services' fees, charges and units, and all
/// their incidents and bridges; its measurement and figures are those of its members.
struct ServiceAssessment : ServicePart {
    const Policy *policy = nullptr;
    JudgedPeriod period; ///< over which it is judged
    const Group *group = nullptr; ///< null: a service
    std::vector<ServiceAssessment> members; ///< of a group: its services by the group's class, without credit
    std::shared_ptr<const Service> madeUpService; ///< of a group: what `service` points to
    std::shared_ptr<const ServiceEvidence> madeUpEvidence; ///< of a group: what `evidence` points to
    std::shared_ptr<EarlierPeriods> earlier; ///< null: the terms ask for none
    std::shared_ptr<const Measured> measured;
    Figures figures;
    std::vector<std::size_t> listed; ///< indices into measured->outages of those that meet the period
    std::vector<const Incident *>
        incidents; ///< the incident with the cause of each of result.outages; or null
    std::vector<CreditedTime> credited; ///< for each of measured->outages
    std::vector<MetricOutcome> metrics; ///< of the class, for rules on metrics
    std::vector<TicketBreach> breaches; ///< of the service's tickets, for rules on late answers
    ServiceSettlement settled; ///< its outages are those of the result
    std::vector<EarlierPeriod> lastPeriods; ///< looked at for `after`, this period first; empty: not asked
    std::vector<const Standing *> failedGates; ///< standing rows that meet the period
    ServiceResult result; ///< without readings, claims and why

    /// The services whose figures are added up: itself, or the members.
    std::vector<const ServiceAssessment *> parts() const;
    std::vector<const Figures *> figuresOfParts() const;
};

/// Judges one service under one policy. `input` is the contract's, whose month is judged; `evidence` and
/// `windows` belong to this service and must outlive the result. `before` is the same service judged under
/// other terms: its measurement is reused where the terms do not change it. Fails when the base of tiers
/// names a charge that the service lacks, or its class is not in the policy.
Expected<ServiceAssessment> judgeService(const JudgingInput &input, const Service &service,
                                         const ServiceEvidence &evidence, const JudgedWindows &windows,
                                         const ServiceAssessment *before);

/// One service of a group: the position in the contract's services gives evidence and windows.
struct MemberInput {
    const Service *service = nullptr;
    const ServiceEvidence *evidence = nullptr;
    const JudgedWindows *windows = nullptr;
};

/// Judges the services of a group as one (docs/rules.md, section 24), as above.
Expected<ServiceAssessment> judgeGroup(const JudgingInput &input, const Group &group,
                                       const std::vector<MemberInput> &services,
                                       const ServiceAssessment *before);

// The steps of both, for one service and for a group.

/// Measures the part in its period, counts its time and lists its outages with their causes.
void takeTime(const JudgingInput &own, ServiceAssessment &assessment, const ServiceAssessment *before);
/// Availability and budget from the figures of the parts.
void fillAvailability(const JudgingInput &own, ServiceAssessment &assessment);
/// What the period is worth: late answers to tickets, earlier periods (shared with `before` where the terms
/// of time are the same), the credit, and no amount where none is due yet.
void assessRemedies(const JudgingInput &own, ServiceAssessment &assessment, const ServiceAssessment *before);

} // namespace makegood::sla
