// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/prometheus/range_query.h"

namespace makegood::feeds
{

/// The whole buckets of time that a page is to tell of: those that ended in the page, a minute late, so that
/// the last samples of each are stored. Buckets begin at multiples of their length since 1970, so that every
/// page says the same of one. Empty: none ended.
Interval bucketsOf(const PrometheusSettings &settings, const Interval &page);

/// The raw samples of a counter from which the requests of the buckets follow: from five minutes before them.
QUrl counterQuery(const PrometheusSettings &settings, const std::string &selector, const Interval &buckets);

/// Reads an answer to counterQuery(): what each series counted in each bucket that has samples. The count of
/// a stretch between two samples belongs to the bucket of the later one. Where a counter falls it began anew:
/// the value counts. Of samples more than five minutes apart, and of a first one, nothing is known. Errors
/// and `tooMuch` as of samplesOf().
Expected<SourcePage> countsOf(const HttpAnswer &answer, const PrometheusSettings &settings,
                              const Interval &buckets, RawCounts::Part part);

/// The quantile of each bucket, worked out by the server at the bucket's end; a value's instant is the
/// bucket's beginning.
QUrl quantileQuery(const PrometheusSettings &settings, const Interval &buckets);
Expected<SourcePage> quantilesOf(const HttpAnswer &answer, const PrometheusSettings &settings,
                                 const Interval &buckets);

/// Reads an answer to rangeQuery() as values; samples that are no number, such as NaN, are left out.
Expected<SourcePage> valuesOf(const HttpAnswer &answer, const PrometheusSettings &settings,
                              const Interval &page);

/// The labels by which series that are no checks are mapped: without the metric's name, which two counters do
/// not share, and without the bound of a histogram's bucket.
Labels figureLabels(const PrometheusSettings &settings, Labels labels);

} // namespace makegood::feeds
