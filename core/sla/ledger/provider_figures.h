// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// A provider's figures for an outage, as recorded or imported.
struct ProviderFigure {
    std::string service;
    Instant outageStart{}; ///< the provider's
    std::optional<Duration> downtime; ///< absent: not stated
    std::optional<Money> amount; ///< absent: not stated
    std::string note;
    std::string by; ///< who recorded it
    Instant at{};

    bool operator==(const ProviderFigure &) const = default;
};

enum class Higher {
    Unknown, ///< one side has no figure
    Same,
    Ours,
    Theirs
};

/// One outage in our figures and in the provider's. Differences are the provider's figure less ours.
struct FigureComparison {
    std::optional<Interval> outage; ///< ours, whole; absent: only the provider has this outage
    Instant start{}; ///< ours, else the provider's
    bool beyondMonth = false; ///< the outage reaches beyond the month, so that our share cannot be compared
    Duration ourDowntime{}; ///< the counted part in the month
    std::optional<Money> ourAmount; ///< before cap and gates; absent unless credit is by outage
    std::vector<ProviderFigure> theirs; ///< as recorded; empty: no figure is recorded for this outage
    std::vector<ToldOutage> told; ///< by the provider's own account, where no figure is recorded
    std::optional<Duration> theirDowntime; ///< sum of theirs, else of what is told
    std::optional<Money> theirAmount;
    std::optional<Duration> downtimeDifference;
    std::optional<Money> amountDifference;
    Higher time = Higher::Unknown;
    Higher money = Higher::Unknown;
};

/// One comparison for each recorded outage of the month and for each outage that only the provider has. A
/// figure belongs to our outage with the same start, else to the outage that its interval (start and
/// downtime) overlaps most, the earlier of two. Other figures are listed alone when they start in the month.
/// An unrecorded outage is listed only when the provider has a figure for it. What the provider's own account
/// tells is taken as such figures, except for outages that a recorded figure is about.
std::vector<FigureComparison> compareFigures(const Evaluation &evaluation, const ServiceResult &service,
                                             const std::vector<ProviderFigure> &figures);

/// Both sides over the outages where both are known.
struct FigureTotals {
    std::size_t timed = 0; ///< outages with both times known
    Duration ourDowntime{};
    Duration theirDowntime{};
    std::size_t paid = 0; ///< outages with both amounts known
    Money ourAmount;
    Money theirAmount;
};

FigureTotals totalsOf(const std::vector<FigureComparison> &rows);

} // namespace makegood::sla
