// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/judging_input.h"
#include "sla/policy/claim_rule.h"
#include "sla/time/business_calendar.h"

namespace makegood::sla
{

/// The ticket that reports an outage, or the period: the earliest of one of the services, or of none, that is
/// opened from `first` to `last`, both included, and by as_of; null when there is none (docs/rules.md,
/// section 19).
const Ticket *reportOf(const JudgingInput &input, const std::vector<std::string> &services, Instant first,
                       Instant last);

/// The instant `within` after `from`. Months count in local time to the same day and time, or to the last day
/// of a shorter month; business days by `calendar`, to the end of the last one. Nothing when there are too
/// few of them.
std::optional<Instant> limitAfter(Instant from, const TimeLimit &within, const Zone &zone,
                                  const std::optional<BusinessCalendar> &calendar);

/// The same from the end of the judged month, where months are billing periods of the calendar.
std::optional<Instant> limitAfterMonth(const JudgingInput &input, const TimeLimit &within,
                                       const std::optional<BusinessCalendar> &calendar);

} // namespace makegood::sla
