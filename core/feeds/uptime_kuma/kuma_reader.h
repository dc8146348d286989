// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source_connection.h"
#include "feeds/sql/sql_session.h"
#include "feeds/uptime_kuma/kuma_settings.h"

namespace makegood::feeds
{

/// The queries of Uptime Kuma's tables. All of it runs in one transaction of a session.

/// Version (1 or 2: the database says no more), clock (MariaDB alone has one) and the beginning of the
/// heartbeats that are complete: Kuma 2 removes most of them after a day.
Expected<SourceStatus> readKumaStatus(SqlSession &session);

/// Heartbeats inside `page` as checks, and maintenance that meets it.
Expected<SourcePage> readKumaPage(SqlSession &session, const KumaSettings &settings, const Interval &page);

/// Monitors with a heartbeat in `recent`, sorted by labels.
Expected<std::vector<DiscoveredSeries>> discoverKuma(SqlSession &session, const KumaSettings &settings,
                                                     const Interval &recent);

} // namespace makegood::feeds
