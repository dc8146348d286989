// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/nagios/log_folder.h"
#include "feeds/nagios/nagios_settings.h"
#include "feeds/source/source_connection.h"

namespace makegood::feeds
{

/// Whose logs they are and the version that wrote last, the first line, and the last one: what comes after it
/// is not known. Product and version stand where the program started: `isThorough` looks for them in 100
/// logs, else in the newest alone. Errors: those of LogFolder::list().
Expected<SourceStatus> readLogStatus(LogFolder &folder, Instant now, bool isThorough,
                                     const LogFolder::IsCancelled &isCancelled);

/// Reads state changes and downtimes of `page` from the logs, from as far back as is needed to know what
/// holds as it begins: to the last log that begins with the states of all objects, at most 35 days. A last
/// line without its end is left for later in the newest log, and read in others where its fields are whole.
/// Lines that cannot be read are left out, with a remark. Errors: those of LogFolder::list(); logs that are
/// moved again and again meanwhile (unreachable).
Expected<SourcePage> readLogPage(LogFolder &folder, const NagiosSettings &settings, const Interval &page,
                                 const LogFolder::IsCancelled &isCancelled);

/// Lists hosts and services that the logs name up to the end of `recent`, with their last state, sorted by
/// labels. Errors: as of readLogPage().
Expected<std::vector<DiscoveredSeries>> discoverInLogs(LogFolder &folder, const NagiosSettings &settings,
                                                       const Interval &recent,
                                                       const LogFolder::IsCancelled &isCancelled);

} // namespace makegood::feeds
