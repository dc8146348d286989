// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

/// A day of a service's month as spans, all inside the day.
struct DaySpans {
    Interval day{};
    Instant asOf{};
    Zone zone;
    IntervalSet downtime;
    IntervalSet maintenance; ///< accepted
    IntervalSet causes; ///< excluded by cause
    IntervalSet outsideHours;
    IntervalSet unknown;
    IntervalSet notCounted; ///< of outages, what is no downtime
};

DaySpans daySpans(const Evaluation &evaluation, const ServiceResult &service, const Interval &day);

/// What happened on the day, in a sentence or two: `Down 11:20 to 13:22. 22 min count; 1 h 40 min lay in
/// maintenance.`
QString dayStory(const Evaluation &evaluation, const ServiceResult &service, const Interval &day);

} // namespace makegood::ui
