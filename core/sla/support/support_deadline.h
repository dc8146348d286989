// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/base/words.h"
#include "sla/policy/policy_values.h"
#include "sla/time/instant.h"

namespace makegood::sla
{

/// The clocks of a ticket.
enum class SupportClock {
    Response,
    Update,
    StatusReply,
    Resolution
};
template <> inline constexpr auto wordsOf<SupportClock> = wordList<SupportClock::Resolution>("response",
                                                                                             "update",
                                                                                             "status-reply",
                                                                                             "resolution");

/// A deadline of a ticket, with its start and severity.
struct SupportDeadline {
    SupportClock clock = SupportClock::Response;
    std::string severity; ///< that gives the target
    Clauses clauses; ///< of the severity
    Instant from{}; ///< when the target began to run
    Instant due{}; ///< moved by what stood still
    bool inBusinessTime = false; ///< the target counts business time, and so does what moves it
    Duration late{}; ///< of a missed one: plain time from `due` to what ended it, without that in which the
                     ///< clock stood

    bool operator==(const SupportDeadline &) const = default;
};

} // namespace makegood::sla
