// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "feeds/http/http_exchange.h"
#include "feeds/prometheus/matrix_reader.h"
#include "feeds/prometheus/prometheus_settings.h"
#include "sla/time/interval.h"

namespace makegood::feeds
{

/// The instant query of a range vector that returns every raw sample of `page` with its own time stamp.
///
/// Version 3 reads the range `(end - 1 ms - length, end - 1 ms]`, which is the page. Version 2 includes the
/// left edge too: one millisecond more, which samplesOf() drops. VictoriaMetrics reads as version 3.
/// query_range does not serve: it returns a value for each step of a grid, looks back five minutes to fill
/// it, and stops at 11,000 points.
QUrl rangeQuery(const PrometheusSettings &settings, const Interval &page);

/// The last value of each series with a sample in `recent`, and, as its value, the time of that sample. A
/// server evaluates both and sends one number a series, however many samples there are.
QUrl lastValueQuery(const PrometheusSettings &settings, const Interval &recent);
QUrl lastTimeQuery(const PrometheusSettings &settings, const Interval &recent);

/// Whether there is any sample in the hour that ends at `end`: an answer with one value, or none.
QUrl anySampleQuery(const PrometheusSettings &settings, Instant end);

/// The limit of the server, or of this side, that the query hit, as a sentence with what to change; empty:
/// the answer is data, to be read. Errors, with the server's own sentence: not let in, overloaded or failing
/// (unreachable), no Prometheus or refused by the server (refused).
Expected<std::string> limitHitBy(const HttpAnswer &answer);

/// Reads a complete HTTP answer to rangeQuery(). Errors: those of limitHitBy(), malformed, or samples from
/// outside the page (refused).
Expected<SourcePage> samplesOf(const HttpAnswer &answer, const PrometheusSettings &settings,
                               const Interval &page);

/// Whether the same request may succeed later; a query that hit a limit or was given up will not.
bool mayAskAgain(const HttpAnswer &answer);

} // namespace makegood::feeds
