// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "sla/portfolio/currency_totals.h"

namespace makegood::sla
{

/// What a person can do next for a service, the most pressing first.
enum class StepKind {
    FileClaimInTime, ///< its deadline is within claimDueWithin
    GetData, ///< nothing was measured
    MendSource, ///< a source of the contract failed
    CompleteData, ///< the verdict depends on time without data
    ClassifyFirst, ///< a cause may change verdict or credit
    FileClaim,
    RecordRemedy, ///< a negotiated remedy is due, and none is recorded
    ReviewForecast, ///< the month is at risk
    Classify, ///< outages without a cause that change nothing
    Nothing
};
template <> inline constexpr auto wordsOf<StepKind> = wordList<StepKind::Nothing>(
    "file-claim-in-time", "get-data", "mend-source", "complete-data", "classify-first", "file-claim",
    "record-remedy", "review-forecast", "classify", "nothing");

/// A claim is due when its deadline is no further away.
inline constexpr Duration claimDueWithin = std::chrono::days(7);

struct NextStep {
    StepKind kind = StepKind::Nothing;
    Month month{}; ///< in which there is something to do
    std::optional<Instant> at; ///< the claim's deadline, or when the budget is used up
    std::optional<Money> amount; ///< of the claims; absent: negotiated, or no claim
    int count = 0; ///< claims or outages
    Duration length{}; ///< of outages without a cause, of the outage to be remedied, or without data
    std::optional<Interval> outage; ///< that is to be remedied
};

/// The first step that applies to one service. `months` are its judged months, the shown one last; claims
/// with a deadline are looked for in all of them, everything else in the last. Claims that are worth nothing
/// are no step. Without months there is nothing to do.
NextStep nextStep(std::span<const TotalledService> months, bool sourceFailed, Instant now);

} // namespace makegood::sla
