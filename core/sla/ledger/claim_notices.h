// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// How long before a claim's deadline a person is told, the earliest first.
inline constexpr std::array<Duration, 3> noticeThresholds
    = {std::chrono::hours(7 * 24), std::chrono::hours(24), std::chrono::hours(2)};

/// A deadline that a person is to be told of now.
struct ClaimNotice {
    std::string service;
    Interval outage{};
    Instant deadline{};
    Duration before{}; ///< which of the thresholds was reached

    bool operator==(const ClaimNotice &) const = default;
};

struct ClaimNotices {
    std::vector<ClaimNotice> due; ///< by deadline
    std::optional<Instant> next; ///< when the next one falls due; absent: none is ahead
};

/// Which notices are due at `asOf`. A threshold longer than the agreement's `within` is never reached: claims
/// with 72 hours get none 7 days ahead. Of a claim only the threshold reached last is due: who looks an hour
/// before the deadline is told once. Nothing is due for claims that were filed, that have no deadline, or
/// whose deadline is over.
ClaimNotices claimNotices(const Evaluation &evaluation, Duration within, Instant asOf);

/// The months whose claims may still run at `asOf`, the earliest first: those whose period and those whose
/// incidents or post-mortems lie no longer than `within` back.
std::vector<Month> monthsWithDeadlines(const Contract &contract, const Evidence &evidence, Duration within,
                                       Instant asOf);

} // namespace makegood::sla
