// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

/// Times of support that were kept and missed, of one month or of several. A clock that still runs is
/// neither.
struct SupportSums {
    int tickets = 0; ///< opened in the time that is told
    int ticketsLate = 0; ///< of which anything was late
    std::map<std::string, int> bySeverity; ///< by the id of the severity in force
    int responsesKept = 0;
    int responsesLate = 0;
    int responsesOpen = 0;
    std::int64_t lateUpdates = 0;
    std::int64_t lateStatusReplies = 0;
    int resolutionsKept = 0;
    int resolutionsLate = 0;
    int resolutionsOpen = 0;
    Money credit; ///< for what was late; part of the credit of the month, and no more than it

    SupportSums &operator+=(const SupportSums &other);
};

/// Whether an answer to a ticket, or its resolution, was late.
bool isAnythingLate(const TicketClocks &clocks);

/// Of the tickets that were opened in the month.
SupportSums supportOf(const Evaluation &month);

} // namespace makegood::ui
