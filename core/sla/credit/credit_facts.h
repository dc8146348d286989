// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <span>

#include "sla/credit/credited_time.h"
#include "sla/exact/money.h"
#include "sla/policy/metric_rule.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// How a promised metric was kept in the period.
struct MetricOutcome {
    std::string id;
    std::optional<Fraction> value; ///< of its statistic; absent: no sample
    std::optional<bool> met;
    Side side = Side::Most; ///< on which side a value is beyond a bound; of share-beyond always Most
};

/// A deadline of a ticket that passed while it was in force.
struct TicketBreach {
    Trigger kind = Trigger::Response; ///< Response, Update or Resolution
    std::string ticket;
    Instant deadline{};
    Duration delay{}; ///< from the deadline to the event, or to as_of
    Money fee; ///< of the ticket's service, in the period
    std::int64_t units = 1; ///< of that service
};

/// A listed outage, as the rules of credit see it.
struct OutageFacts {
    Interval whole{};
    bool recorded = true;
    Cause cause = Cause::Unclassified;
    const CreditedTime *time = nullptr;
    std::optional<Fraction>
        share; ///< absent: whole; of the incident that gives it its cause (docs/rules.md, section 25)
};

/// What a service's period offers to the rules of credit.
struct CreditFacts {
    std::string serviceType;
    std::vector<OutageFacts> outages; ///< in time order
    std::optional<Fraction> availability; ///< absent: nothing was measured
    bool missed = false; ///< the target; without availability it is not
    Duration budget{}; ///< of the period
    std::span<const MetricOutcome> metrics; ///< of the service's class
    std::span<const TicketBreach> breaches; ///< of the service's tickets
};

} // namespace makegood::sla
