// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/base/words.h"
#include "sla/policy/policy_values.h"

namespace makegood::sla
{

/// Event from which the time to claim runs.
enum class ClaimFrom {
    IncidentEnd,
    PostMortem,
    MonthEnd,
    TicketClosed ///< of the ticket that reports the outage
};
template <>
inline constexpr auto wordsOf<ClaimFrom> = wordList<ClaimFrom::TicketClosed>("incident-end", "post-mortem",
                                                                             "month-end", "ticket-closed");

/// Item that a claim must contain.
enum class ClaimItem {
    Service,
    OutageTime,
    OutageLength,
    Proof
};
template <> inline constexpr auto wordsOf<ClaimItem> = wordList<ClaimItem::Proof>("service", "outage-time",
                                                                                  "duration", "proof");

/// Deadline and content of a claim (docs/rules.md, sections 8 and 19).
struct ClaimRule {
    std::optional<TimeLimit> within; ///< absent: any time
    ClaimFrom from = ClaimFrom::IncidentEnd;
    std::optional<Duration> reportWithin; ///< a ticket must report the outage by then; absent: none is needed
    std::vector<std::string> requirements; ///< words of ClaimItem
    std::string payout;
    Clauses clauses;

    bool operator==(const ClaimRule &) const = default;
};

/// A condition of eligibility; the contract's standing rows hold the times at which it failed.
struct Gate {
    std::string id;
    Clauses clauses;

    bool operator==(const Gate &) const = default;
};

} // namespace makegood::sla
