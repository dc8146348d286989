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
/// left edge too: one millisecond more, which samplesOf() drops. query_range does not serve: it returns a
/// value for each step of a grid, looks back five minutes to fill it, and stops at 11,000 points.
QUrl rangeQuery(const PrometheusSettings &settings, const Interval &page);

QUrl buildInfoQuery(const PrometheusSettings &settings);

/// Reads a complete HTTP answer to rangeQuery(). Errors: not let in or overloaded (unreachable), no
/// Prometheus, refused by the server, malformed, or samples from outside the page (refused).
Expected<SourcePage> samplesOf(const HttpAnswer &answer, const PrometheusSettings &settings,
                               const Interval &page);

/// Whether the same request may succeed later; a query that Prometheus itself gave up on will not.
bool mayAskAgain(const HttpAnswer &answer);

} // namespace makegood::feeds
