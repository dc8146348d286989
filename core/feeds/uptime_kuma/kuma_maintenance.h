// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/raw_series.h"
#include "feeds/uptime_kuma/kuma_monitors.h"

namespace makegood::feeds
{

/// The maintenance that Kuma keeps with a beginning and an end: strategy `single`, in a time zone that is
/// known. Of recurring and manual maintenance it keeps rules or nothing, not the times that came of them; the
/// heartbeats of that time say "maintenance". Deactivated maintenance comes as cancelled. One window for each
/// monitor of it, those that meet `page`.
Expected<std::vector<RawWindow>> readKumaMaintenance(SqlSession &session, const KumaMonitors &monitors,
                                                     const Interval &page);

} // namespace makegood::feeds
