// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "feeds/http/http_exchange.h"
#include "feeds/prometheus/prometheus_settings.h"
#include "sla/time/interval.h"

namespace makegood::feeds
{

/// Reads an answer to lastValueQuery(): the series with their last state, their time still that of the
/// query's end. A value that the rule does not know is `unknown`: the list is for whoever is about to choose
/// a rule.
Expected<std::vector<DiscoveredSeries>>
lastValuesOf(const HttpAnswer &answer, const PrometheusSettings &settings, const Interval &recent);

/// Sets the times from an answer to lastTimeQuery(), sorts by labels, and leaves out what has no sample in
/// `recent`. Errors: the answer cannot be used, or does not tell the series apart (refused).
Expected<std::vector<DiscoveredSeries>> withLastTimes(std::vector<DiscoveredSeries> found,
                                                      const HttpAnswer &answer, const Interval &recent);

/// The list for series that are no checks: by the labels that they are mapped by, each once.
std::vector<DiscoveredSeries> asFigures(std::vector<DiscoveredSeries> found,
                                        const PrometheusSettings &settings);

/// The list from all samples of a page.
Expected<std::vector<DiscoveredSeries>> lastSamplesOf(const SourcePage &page);

} // namespace makegood::feeds
