// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/checkmk/checkmk_settings.h"
#include "feeds/checkmk/livestatus_exchange.h"
#include "feeds/nagios/log_line.h"
#include "feeds/source/source_connection.h"

namespace makegood::feeds
{

/// Queries, without their end, and what their answers hold. Readers' errors: not let in or refused, in the
/// server's own words; malformed, or about another time (refused). LivestatusAnswer::tooLarge is the
/// caller's.

QByteArray statusQuery();
Expected<SourceStatus> statusIn(const LivestatusAnswer &answer);

QByteArray hostsQuery();
QByteArray servicesQuery();
/// Adds hosts or services with their current state.
Expected<void> discoveredIn(const LivestatusAnswer &answer, bool areServices, const PluginStates &states,
                            std::vector<DiscoveredSeries> &list);

/// States from a time to a time, of every host and service that is watched or was.
QByteArray historyQuery(const Interval &page);
/// A series each, in time order, from the state at the page's start on; where no row says anything, unknown.
Expected<std::vector<RawChanges>> historyIn(const LivestatusAnswer &answer, const Interval &page,
                                            const PluginStates &states);

/// Downtimes that run or are to come, as the commands that made them.
QByteArray downtimesQuery();
Expected<std::vector<LogLine>> downtimesIn(const LivestatusAnswer &answer);

/// The lines of the log about downtimes, and of starts and stops.
QByteArray logQuery(const Interval &time);
/// In their order; those that cannot be read are left out.
Expected<std::vector<LogLine>> logLinesIn(const LivestatusAnswer &answer);
/// When the core did not run by these lines, within the page.
std::vector<Interval> stopsIn(const std::vector<LogLine> &lines, const Interval &page);

} // namespace makegood::feeds
