// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "sla/evidence/evidence.h"
#include "sla/policy/policy.h"
#include "sla/time/business_calendar.h"

namespace makegood
{

/// When a target that started at `start` is due. `calendar` is needed for business days only; nothing without
/// it.
std::optional<Instant> dueAt(Instant start, const Target &target,
                             const std::optional<BusinessCalendar> &calendar);

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
};

/// Response, update and status clocks (evaluation.md, section 8; PFP-3, PFP-4.1 to 4.3, SON-4). A severity
/// change starts the response clock anew from the moment it took effect; a deadline that passes strictly
/// while in force is a breach and stays one. A recorded `resolved` ends them all, whichever way it came about
/// (PFP-5). Events after `asOf` do not exist yet.
TicketClocks judgeTicket(const Ticket &ticket, const SupportRule &rule,
                         const std::optional<BusinessCalendar> &calendar, Instant asOf);

/// The severity in force at `at`.
std::string severityAt(const Ticket &ticket, const SupportRule &rule, Instant at);

} // namespace makegood
