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

/// Deadline of a target that runs from `start`. `calendar` is needed for business days only; nothing without
/// it.
std::optional<Instant> dueAt(Instant start, const Target &target,
                             const std::optional<BusinessCalendar> &calendar);

/// The three clocks of a ticket.
enum class SupportClock {
    Response,
    Update,
    StatusReply
};
template <> inline constexpr auto
    wordsOf<SupportClock> = wordList<SupportClock::StatusReply>("response", "update", "status-reply");

/// A deadline of a ticket, with its start and severity.
struct SupportDeadline {
    SupportClock clock = SupportClock::Response;
    std::string severity; ///< that gives the target
    Clauses clauses; ///< of the severity
    Instant from{}; ///< when the target began to run
    Instant due{};

    bool operator==(const SupportDeadline &) const = default;
};

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
    bool resolved = false; ///< by as_of: no clock runs any more

    std::vector<SeveritySpell> severities; ///< in time order, the first from the opening on
    std::vector<SupportDeadline> missed; ///< breaches, by deadline
    std::vector<SupportDeadline> running; ///< still to be met at as_of, overdue ones too, by deadline
    std::vector<Instant> openRequests; ///< times of unanswered status requests, with or without a target
};

/// Response, update and status clocks (docs/rules.md, section 8; PFP-3, PFP-4.1 to 4.3, SON-4). A severity
/// change restarts the response clock when it takes effect; a deadline that passes strictly while in force is
/// a breach and stays a breach. A recorded `resolved` stops all clocks, for any reason (PFP-5). Events after
/// `asOf` are ignored.
TicketClocks judgeTicket(const Ticket &ticket, const SupportRule &rule,
                         const std::optional<BusinessCalendar> &calendar, Instant asOf);

/// The severity in force at `at`.
std::string severityAt(const Ticket &ticket, const SupportRule &rule, Instant at);

} // namespace makegood::sla
