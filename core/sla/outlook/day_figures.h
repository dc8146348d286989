// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// What the judged month says of one stretch of it, a day or an hour. Each length is the part in the stretch
/// of a set of the ServiceResult, so that the stretches of a month sum exactly to the month's own figures.
/// They may overlap as the month's do: time after as_of may lie in a maintenance window, and what one probe
/// saw down may be unknown to another.
///
/// For interval-mean services, downtime is the length of the unavailable buckets and measured that of the
/// buckets left, cut at the stretch's edge where a bucket reaches across it. The month's availability is the
/// mean of its buckets, so none is told of a day.
struct SpanFigures {
    Interval when{};
    Duration downtime{};
    Duration maintenance{}; ///< taken out by maintenance
    Duration causes{}; ///< taken out by causes
    Duration unknown{};
    Duration notYet{}; ///< after as_of
    Duration measured{};
};

SpanFigures spanFigures(const Evaluation &evaluation, const ServiceResult &service, const Interval &when);

/// The local calendar days of the period in the contract's zone, in order. A day begins at the first instant
/// that reads 00:00, or where there is none at the change of the clocks that leaves it out; a day that the
/// zone leaves out wholly is not listed.
std::vector<SpanFigures> dayFigures(const Evaluation &evaluation, const ServiceResult &service);

/// The hours of one of these days, cut where the local clock shows a full hour: 23, 24 or 25 of them, more
/// or shorter ones where a zone moves its clocks by another amount.
std::vector<SpanFigures> hourFigures(const Evaluation &evaluation, const ServiceResult &service,
                                     const Interval &day);

/// How much of the period's error budget the downtime of a stretch uses up.
enum class Heat {
    Ahead, ///< not over yet and nothing known of it
    Unseen, ///< no downtime is known, and nothing is known of its elapsed part
    Clean, ///< no downtime
    Tenth, ///< at most a tenth of the budget
    Half, ///< at most half of it
    Whole, ///< at most all of it
    Over ///< more than all of it
};

Heat heatOf(const SpanFigures &figures, Duration budget);

} // namespace makegood::sla
