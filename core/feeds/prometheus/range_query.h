// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "feeds/http/http_exchange.h"
#include "feeds/prometheus/matrix_reader.h"
#include "feeds/prometheus/source_settings.h"
#include "sla/time/interval.h"

namespace makegood::feeds
{

/// The instant query of a range vector that gives every raw sample of `page` with its own time stamp.
///
/// The range `(end - 1 ms - length, end - 1 ms]` of version 3 is exactly the page; version 2 includes the
/// left edge too and so gives one millisecond more, which samplesOf() leaves out. query_range would not do:
/// it prints a value for each step of a grid, looks back five minutes to fill it, and stops at 11,000 points.
QUrl rangeQuery(const PrometheusSettings &settings, const Interval &page);

QUrl buildInfoQuery(const PrometheusSettings &settings);

/// What came of asking for one page.
struct PageAnswer {
    bool tooMuch = false; ///< the server or our own limit wants a smaller page
    std::string why; ///< one sentence, with `tooMuch`
    std::vector<RawSeries> series; ///< samples inside the page only
    std::uint64_t samples = 0;
};

/// Judges a complete HTTP answer to rangeQuery(). Errors: not allowed in, not a Prometheus, refused by the
/// server, malformed, or samples from outside the page.
Expected<PageAnswer> samplesOf(const HttpAnswer &answer, const PrometheusSettings &settings,
                               const Interval &page);

/// Whether asking the same again may help; a query that Prometheus itself gave up on will be given up again.
bool mayAskAgain(const HttpAnswer &answer);

} // namespace makegood::feeds
