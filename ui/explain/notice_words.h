// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/maintenance_plan.h"

namespace makegood::ui
{

/// Day of the week, date and time in the zone: `Thu 12 Mar, 14:00`.
QString weekdayText(Instant at, const Zone &zone);

/// State of the notice rule as a sentence: `Announce it by Thu 12 Mar, 14:00, in 2 d 3 h, or it counts.`
QString noticeSentence(const NoticeClock &clock, const Zone &zone, Instant now);
/// Short form of noticeSentence() for table cells.
QString noticeCell(const NoticeClock &clock, const Zone &zone, Instant now);

/// Verdict and reasons: `Refused: announced too late`.
QString judgedWords(const JudgedWindow &judged);

/// Downtime that counts if the service is down for the whole window: `30 min`, and why.
QString countsSentence(const MaintenanceForecast &forecast);

} // namespace makegood::ui
