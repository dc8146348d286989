// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// What the provider says of an outage, as it was told or imported.
struct ProviderFigure {
    std::string service;
    Instant outageStart{}; ///< the provider's
    std::optional<Duration> downtime; ///< absent: it does not say
    std::optional<Money> amount; ///< absent: it does not say
    std::string note;
    std::string by; ///< who entered it
    Instant at{};

    bool operator==(const ProviderFigure &) const = default;
};

enum class Higher {
    Unknown, ///< one side does not say
    Same,
    Ours,
    Theirs
};

/// One outage as we and as the provider see it. Differences are the provider's figure less ours.
struct FigureComparison {
    std::optional<Interval> outage; ///< ours, whole; absent: the provider tells of one that we do not have
    Instant start{}; ///< ours, else the provider's
    bool beyondMonth = false; ///< it reaches beyond the month, so our share of it cannot be compared
    Duration ourDowntime{}; ///< what counts in the month
    std::optional<Money> ourAmount; ///< before cap and gates; absent unless credit is by outage
    std::vector<ProviderFigure> theirs; ///< empty: it does not say anything of this outage
    std::optional<Duration> theirDowntime; ///< theirs together
    std::optional<Money> theirAmount;
    std::optional<Duration> downtimeDifference;
    std::optional<Money> amountDifference;
    Higher time = Higher::Unknown;
    Higher money = Higher::Unknown;
};

/// Outage by outage: every recorded one of the month, and those that only the provider tells of.
/// A figure belongs to our outage that starts with it, else to the one that its own interval (its start and
/// downtime) covers most of, the earlier of two. What is left belongs to no outage of ours and is listed
/// where it starts in the month. An outage that is not recorded is listed only when the provider tells of it.
std::vector<FigureComparison> compareFigures(const Evaluation &evaluation, const ServiceResult &service,
                                             const std::vector<ProviderFigure> &figures);

/// Both sides over the outages where both are known.
struct FigureTotals {
    std::size_t timed = 0; ///< outages of which both times are known
    Duration ourDowntime{};
    Duration theirDowntime{};
    std::size_t paid = 0; ///< outages of which both amounts are known
    Money ourAmount;
    Money theirAmount;
};

FigureTotals totalsOf(const std::vector<FigureComparison> &rows);

} // namespace makegood::sla
