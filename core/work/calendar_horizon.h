// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/time/interval.h"

namespace makegood::work
{

/// The time for which the recurring windows of a calendar are expanded when a workspace stores them: from
/// 1970 to the end (UTC) of the year after next. A round end keeps two imports of one year the same.
Interval storedHorizon(Instant now);

/// The time for which a calendar is expanded to judge months up to `last`: from 1970 on, since a class's
/// year, rights and remedies look back, to a year after the last billing period, whatever the billing day and
/// the zone, since an outage may go on beyond it.
Interval judgingHorizon(Month last);

} // namespace makegood::work
