// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sla/evidence/evidence.h"
#include "sla/policy/contract.h"
#include "sla/policy/policy.h"
#include "sla/support/support_deadline.h"
#include "sla/time/business_calendar.h"

namespace makegood::sla
{

/// Deadline of a target that runs from `start`. `calendar` is needed for business time only; nothing without
/// it.
std::optional<Instant> dueAt(Instant start, const Target &target,
                             const std::optional<BusinessCalendar> &calendar);

/// A severity and when it took effect.
struct SeveritySpell {
    std::string severity;
    Instant since{};
    std::optional<Instant> responseDeadline; ///< that it put in force; absent without a target and once there
                                             ///< was a response

    bool operator==(const SeveritySpell &) const = default;
};

/// State of the clocks of one ticket at `asOf`.
struct TicketClocks {
    std::string severity; ///< in force at as_of
    std::optional<Instant>
        responseDeadline; ///< in force at the response or at as_of; absent without a target
    std::optional<Instant> respondedAt;
    bool breached = false;
    std::int64_t updateBreaches = 0;
    std::int64_t statusBreaches = 0;
    std::optional<Instant> updateDeadline; ///< still running at as_of
    std::optional<Instant>
        resolutionDeadline; ///< in force at the resolution or at as_of; absent without a target
    std::optional<Instant> resolvedAt; ///< when the resolution clock stopped; absent while it runs
    bool resolutionBreached = false;
    bool resolved = false; ///< closed by as_of, and not reopened
    bool waiting = false; ///< for the customer at as_of: the clocks stand

    std::vector<SeveritySpell> severities; ///< in time order, the first from the opening on
    std::vector<SupportDeadline> missed; ///< breaches, by deadline
    std::vector<SupportDeadline> running; ///< still to be met at as_of, overdue ones too, by deadline
    std::vector<Interval> waits; ///< for the customer, in time order; the last one until as_of if it goes on
    std::vector<Instant> openRequests; ///< times of unanswered status requests, with or without a target
};

/// The severity of a new ticket: that of its service in the contract, else the policy's.
const std::string &firstSeverity(const Ticket &ticket, const SupportRule &rule, const Contract &contract);

/// Response, update, status and resolution clocks (docs/rules.md, sections 8 and 20; PFP-3, PFP-4.1 to 4.3,
/// SON-4) of a ticket that begins with severity `first`. A severity change restarts response and resolution
/// when it takes effect; a deadline that passes strictly while in force is a breach and stays a breach. A
/// recorded `resolved` stops the clocks for any reason (PFP-5), that of the resolution where it is among what
/// resolves. Events after `asOf` are ignored.
TicketClocks judgeTicket(const Ticket &ticket, const std::string &first, const SupportRule &rule,
                         const std::optional<BusinessCalendar> &calendar, Instant asOf);

/// The severity in force at `at` of a ticket that begins with severity `first`.
std::string severityAt(const Ticket &ticket, const std::string &first, Instant at);

} // namespace makegood::sla
