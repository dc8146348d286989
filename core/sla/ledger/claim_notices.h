// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// Times before a claim's deadline at which a person is notified, the earliest first.
inline constexpr std::array<Duration, 3> noticeThresholds
    = {std::chrono::hours(7 * 24), std::chrono::hours(24), std::chrono::hours(2)};

/// A deadline for which a notification is due now.
struct ClaimNotice {
    std::string service;
    Interval outage{};
    Instant deadline{};
    Duration before{}; ///< the threshold that was reached
    bool forPeriod = false; ///< `outage` is the period

    bool operator==(const ClaimNotice &) const = default;
};

struct ClaimNotices {
    std::vector<ClaimNotice> due; ///< by deadline
    std::optional<Instant> next; ///< when the next notice falls due; absent: no further notice
};

/// The notices due at `asOf`. A threshold longer than the agreement's `within` is never reached: claims with
/// 72 hours get no notice 7 days ahead. Only the threshold reached last is due for a claim: an hour before
/// the deadline there is one notice, not three. Nothing is due for filed claims, claims without a deadline,
/// and claims whose deadline has passed.
ClaimNotices claimNotices(const Evaluation &evaluation, Duration within, Instant asOf);

/// The months whose claims may still run at `asOf`, the earliest first: months whose period, incidents,
/// post-mortems or resolved tickets lie at most `within` back. A ticket may report an outage that ended
/// `reportWithin` before.
std::vector<Month> monthsWithDeadlines(const Contract &contract, const Evidence &evidence, Duration within,
                                       Instant asOf, Duration reportWithin = Duration::zero());

} // namespace makegood::sla
