// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/maintenance_plan.h"

namespace makegood::ui
{

/// Day of the week, date and time in the zone: `Thu 12 Mar, 14:00`.
QString weekdayText(Instant at, const Zone &zone);

/// How a window stands with the notice rule, in one sentence: `Announce it by Thu 12 Mar, 14:00, in 2 d 3 h,
/// or it counts.`
QString noticeSentence(const NoticeClock &clock, const Zone &zone, Instant now);
/// The same in a few words for a table's cell.
QString noticeCell(const NoticeClock &clock, const Zone &zone, Instant now);

/// What the agreement makes of the window, and why: `Refused: announced too late`.
QString judgedWords(const JudgedWindow &judged);

/// What of the window counts as downtime if the service is down for all of it: `30 min`, and why.
QString countsSentence(const MaintenanceForecast &forecast);

} // namespace makegood::ui
