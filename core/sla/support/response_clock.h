// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sla/evidence/evidence.h"
#include "sla/policy/policy.h"
#include "sla/time/business_calendar.h"

namespace makegood::sla
{

/// When a target that started at `start` is due. `calendar` is needed for business days only; nothing without
/// it.
std::optional<Instant> dueAt(Instant start, const Target &target,
                             const std::optional<BusinessCalendar> &calendar);

/// The three clocks of a ticket.
enum class SupportClock {
    Response,
    Update,
    StatusReply
};

/// A deadline of a ticket: what started it, under which severity, and when it passes.
struct SupportDeadline {
    SupportClock clock = SupportClock::Response;
    std::string severity; ///< the one that gives the target
    Clauses clauses; ///< of that severity
    Instant from{}; ///< when the target began to run
    Instant due{};

    bool operator==(const SupportDeadline &) const = default;
};

/// A severity from the moment that it took effect.
struct SeveritySpell {
    std::string severity;
    Instant since{};
    std::optional<Instant> responseDeadline; ///< that it put in force; absent without a target and once there
                                             ///< was a response

    bool operator==(const SeveritySpell &) const = default;
};

/// What the clocks of one ticket say at `asOf`.
struct TicketClocks {
    std::string severity; ///< in force at as_of
    std::optional<Instant>
        responseDeadline; ///< in force at the response or at as_of; absent without a target
    std::optional<Instant> respondedAt;
    bool breached = false;
    std::int64_t updateBreaches = 0;
    std::int64_t statusBreaches = 0;
    std::optional<Instant> updateDeadline; ///< the one still running at as_of
    bool resolved = false; ///< by as_of: no clock runs any more

    std::vector<SeveritySpell> severities; ///< in time order, the first from the opening on
    std::vector<SupportDeadline> missed; ///< the breaches, by deadline
    std::vector<SupportDeadline> running; ///< still to be met at as_of, late ones too, by deadline
    std::vector<Instant> openRequests; ///< when each unanswered status request came, with a target or without
};

/// Response, update and status clocks (docs/rules.md, section 8; PFP-3, PFP-4.1 to 4.3, SON-4). A severity
/// change starts the response clock anew from the moment it took effect; a deadline that passes strictly
/// while in force is a breach and stays one. A recorded `resolved` ends them all, whichever way it came about
/// (PFP-5). Events after `asOf` do not exist yet.
TicketClocks judgeTicket(const Ticket &ticket, const SupportRule &rule,
                         const std::optional<BusinessCalendar> &calendar, Instant asOf);

/// The severity in force at `at`.
std::string severityAt(const Ticket &ticket, const SupportRule &rule, Instant at);

} // namespace makegood::sla
