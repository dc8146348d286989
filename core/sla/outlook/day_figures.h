// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// Figures of a part of a judged month, a day or an hour. Each length is that of a set of the ServiceResult
/// within the part, so that the parts of a month add up exactly to the figures of the month. The lengths may
/// overlap as those of the month do: time after as_of may lie in a maintenance window, and downtime seen by
/// one probe may be unknown to another.
///
/// For interval-mean services, downtime is the length of the unavailable buckets and measured the length of
/// the remaining buckets, both cut at the edges of the part. The availability of the month is the mean of its
/// buckets, so that a day has no availability.
struct SpanFigures {
    Interval when{};
    Duration downtime{};
    Duration maintenance{}; ///< excluded as maintenance
    Duration causes{}; ///< excluded by cause
    Duration unknown{};
    Duration notYet{}; ///< after as_of
    Duration outsideHours{}; ///< outside service hours, before as_of
    Duration measured{};
};

SpanFigures spanFigures(const Evaluation &evaluation, const ServiceResult &service, const Interval &when);

/// The local calendar days of a period in the contract's zone, in order; without one, of the month. A day
/// begins at the first instant with local time 00:00 or, when there is no such time, at the change of the
/// clocks that skips it; a day that the zone skips entirely is not listed.
std::vector<SpanFigures> dayFigures(const Evaluation &evaluation, const ServiceResult &service,
                                    const Interval &period);
std::vector<SpanFigures> dayFigures(const Evaluation &evaluation, const ServiceResult &service);

/// The hours of one of these days, cut where the local clock shows a full hour: 23, 24 or 25 hours; a change
/// of the clocks by less than an hour makes shorter parts.
std::vector<SpanFigures> hourFigures(const Evaluation &evaluation, const ServiceResult &service,
                                     const Interval &day);

/// Share of the period's error budget that the downtime of a day or hour uses.
enum class Heat {
    Ahead, ///< not over yet, no data
    Unseen, ///< no known downtime and no data for the elapsed part
    Clean, ///< no downtime
    Tenth, ///< at most a tenth of the budget
    Half, ///< at most half of it
    Whole, ///< at most all of it
    Over ///< more than all of it
};

Heat heatOf(const SpanFigures &figures, Duration budget);

} // namespace makegood::sla
