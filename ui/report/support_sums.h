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

    bool isAnyLate() const
    {
        return responsesLate + resolutionsLate > 0 || lateUpdates + lateStatusReplies > 0;
    }
    SupportSums &operator+=(const SupportSums &other);
};

/// Of the tickets that were opened in the month.
SupportSums supportOf(const Evaluation &month);

/// Whether rules pay for late answers in the months.
bool paysForSupport(const Evaluation &month);

} // namespace makegood::ui
