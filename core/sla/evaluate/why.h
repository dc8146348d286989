// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/service_assessment.h"

namespace makegood::sla
{

/// Reasons from the availability down to the first and last check of each outage (docs/rules.md, section 10).
Reason whyAvailability(const JudgingInput &input, const ServiceAssessment &assessment);

/// Reasons from the credit down to fee, formula, outages, cap, gates and claims. The result must have its
/// claims.
Reason whyCredit(const JudgingInput &input, const ServiceAssessment &assessment);

/// Reasons from the metrics down to limit, samples and the worst of them; the service must have metrics.
Reason whyMetrics(const ServiceAssessment &assessment);

/// All reasons of a service: availability, metrics if there are any, credit. The result must have its claims.
std::vector<Reason> whyService(const JudgingInput &input, const ServiceAssessment &assessment);
/// Adds what one rule made of the period: its formula, each outage with what was free of it, tier or row, and
/// the rule's own cap.
void addWhyRule(Reason &out, const JudgingInput &input, const ServiceAssessment &assessment,
                const RuleSettlement &settled);

/// The period over which a service or group is judged.
Reason whyPeriod(const JudgingInput &own, const ServiceAssessment &assessment);
/// The share with which an outage counts as downtime; nothing where it counts whole.
std::optional<Reason> whyShare(const ServiceAssessment &assessment, const Outage &outage);
/// What is said of the period: budget left, and while it runs the rate of the last days.
Reason whyState(const JudgingInput &own, const ServiceAssessment &assessment);
/// Why a right stands: the period in which it arose and those that it looks back on, newest first.
Reason whyRight(const RightRule &rule, const RightResult &result, std::span<const PastPeriod *const> periods);

/// The outermost failed checks of an outage as reasons.
std::vector<Reason> whyChecks(const Outage &outage);

/// Reasons for the clocks of a ticket: severities with clauses and targets, events, missed deadlines and
/// running deadlines.
Reason whyTicket(const JudgingInput &input, const Ticket &ticket, const TicketClocks &clocks);

/// Reasons for the state of an obligation: its rule and each judged item.
Reason whyObligation(const Obligation &obligation, const ObligationResult &result);

} // namespace makegood::sla
