// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evaluate/evaluate.h"
#include "support/month_generator.h"

namespace makegood::test
{

using namespace sla;

/// The month that every kind of system is fed with: a check a minute on whole seconds, none missing, outages
/// of minutes to hours, one of them over midnight. On such data the rules of checks and of state changes are
/// the same: an outage begins and ends with a check.
MonthOptions oneMonthOptions(int targets = 2);

/// The changes of state that the checks of a target tell, as a system of changes keeps them; the first one
/// says `up` an hour before the month.
std::vector<Check> changesOf(const GeneratedMonth &month, const GeneratedTarget &target);

/// Judges the month by one policy for all systems, each target as a service. Errors: as of evaluate().
Expected<Evaluation> judgeMonth(const GeneratedMonth &month, const Evidence &evidence);

/// The case folder's contract for it.
std::string contractOf(const GeneratedMonth &month);

/// What is not the generator's own account to the millisecond: availability, downtime or an outage of a
/// service, in one sentence; empty: nothing.
std::string differenceOf(const GeneratedMonth &month, const Evidence &evidence);

} // namespace makegood::test
