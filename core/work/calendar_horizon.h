// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/time/interval.h"

namespace makegood::work
{

/// The time for which the recurring windows of a calendar are expanded when a workspace stores them: from
/// 1970 to the end (UTC) of the year after next. A round end keeps two imports of one year the same.
Interval storedHorizon(Instant now);

/// The time for which a calendar is expanded to judge the months from `first` to `last`: their billing
/// periods whatever the billing day and the zone, with more than a day on each side.
Interval judgingHorizon(Month first, Month last);

} // namespace makegood::work
