// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/figure_query.h"

#include <algorithm>

#include "feeds/number_text.h"
#include "feeds/prometheus/sample_text.h"
#include "feeds/prometheus/server_limits.h"

namespace makegood::feeds
{

namespace
{

constexpr Duration settling = std::chrono::minutes(1); ///< until the last samples of a bucket are stored
constexpr Duration farthestApart = std::chrono::minutes(5); ///< of two samples of one counter

tl::unexpected<Error> unusableFigures(std::string what)
{
    Error error;
    error.what = "the answer cannot be used: " + std::move(what);
    return tl::unexpected(std::move(error));
}

SourcePage tooMuchOf(std::string why)
{
    SourcePage out;
    out.tooMuch = true;
    out.why = std::move(why);
    return out;
}

Instant floorTo(Instant at, Duration length)
{
    const std::int64_t ms = at.time_since_epoch().count();
    const std::int64_t step = length.count();
    const std::int64_t part = ms % step;
    return Instant(Duration(ms - (part < 0 ? part + step : part)));
}

/// The answer's series, or the page that says that it was too much.
struct Answered {
    std::vector<NumberSeries> series;
    std::optional<SourcePage> instead;
};

Expected<Answered> seriesOf(const HttpAnswer &answer, const Fraction &scale)
{
    auto limit = limitHitBy(answer);
    if (!limit)
        return tl::unexpected(std::move(limit.error()));
    if (!limit->empty())
        return Answered{{}, tooMuchOf(std::move(*limit))};
    auto read = readNumbers(
        std::string_view(answer.body.constData(), static_cast<std::size_t>(answer.body.size())), scale);
    if (!read)
        return tl::unexpected(std::move(read.error()));
    if (read->success)
        return Answered{std::move(read->series), {}};
    if (std::string named = limitNamedIn(read->error); !named.empty())
        return Answered{{}, tooMuchOf(std::move(named))};
    return unusableFigures("the server refuses the query: "
                           + quotable(QByteArray::fromStdString(read->error)));
}

Fraction scaleOf(const PrometheusSettings &settings)
{
    return numberIn(settings.figures.scale).value_or(Fraction(1));
}

// What one counter counted in each bucket.
RawCounts countedBy(const NumberSeries &series, const Interval &buckets, Duration length)
{
    RawCounts out;
    const NumberSample *before = nullptr;
    for (const NumberSample &sample : series.samples) {
        if (!sample.value) {
            before = nullptr;
            continue;
        }
        if (before != nullptr && sample.at - before->at <= farthestApart && buckets.contains(sample.at)) {
            const Instant bucket = floorTo(sample.at, length);
            if (out.counts.empty() || out.counts.back().from != bucket)
                out.counts.push_back({bucket, 0});
            // A counter that fell began anew at nothing.
            out.counts.back().requests
                += *sample.value >= *before->value ? *sample.value - *before->value : *sample.value;
        }
        before = &sample;
    }
    return out;
}

} // namespace

Labels figureLabels(const PrometheusSettings &settings, Labels labels)
{
    labels.erase("__name__");
    if (settings.figures.as == ReadAs::Quantile)
        labels.erase("le");
    return labels;
}

Interval bucketsOf(const PrometheusSettings &settings, const Interval &page)
{
    const Duration length = settings.figures.bucketLength();
    // The first bucket that ends after `after`, and the end of the last one that ends by then.
    const Interval out{floorTo(page.start - settling, length), floorTo(page.end - settling, length)};
    return out.empty() ? Interval{} : out;
}

QUrl counterQuery(const PrometheusSettings &settings, const std::string &selector, const Interval &buckets)
{
    PrometheusSettings of = settings;
    of.selector = selector;
    return rangeQuery(of, {buckets.start - farthestApart, buckets.end});
}

Expected<SourcePage> countsOf(const HttpAnswer &answer, const PrometheusSettings &settings,
                              const Interval &buckets, RawCounts::Part part)
{
    auto answered = seriesOf(answer, 1);
    if (!answered)
        return tl::unexpected(answered.error());
    if (answered->instead)
        return std::move(*answered->instead);
    SourcePage out;
    for (const NumberSeries &series : answered->series) {
        for (const NumberSample &sample : series.samples)
            if (sample.value && *sample.value < 0)
                return unusableFigures("a series is no counter: it is below zero at "
                                       + formatInstant(sample.at));
        RawCounts counts = countedBy(series, buckets, settings.figures.bucketLength());
        counts.labels = figureLabels(settings, series.labels);
        counts.part = part;
        out.samples += series.samples.size();
        if (!counts.counts.empty())
            out.counts.push_back(std::move(counts));
    }
    return out;
}

QUrl quantileQuery(const PrometheusSettings &settings, const Interval &buckets)
{
    const Duration length = settings.figures.bucketLength();
    const std::string range = std::to_string(length.count()) + "ms";
    QUrl url = urlOf(settings.server, "/api/v1/query_range");
    url.setQuery(QString::fromLatin1("query="
                                     + percentEncoded("histogram_quantile(" + settings.figures.quantile
                                                      + ", rate(" + settings.selector + '[' + range + "]))")
                                     + "&start=" + percentEncoded(secondsText(buckets.start + length))
                                     + "&end=" + percentEncoded(secondsText(buckets.end))
                                     + "&step=" + percentEncoded(range)
                                     + "&partial_response=false&deny_partial_response=1&nocache=1"),
                 QUrl::StrictMode);
    return url;
}

Expected<SourcePage> quantilesOf(const HttpAnswer &answer, const PrometheusSettings &settings,
                                 const Interval &buckets)
{
    const Duration length = settings.figures.bucketLength();
    auto answered = seriesOf(answer, scaleOf(settings));
    if (!answered)
        return tl::unexpected(answered.error());
    if (answered->instead)
        return std::move(*answered->instead);
    SourcePage out;
    for (const NumberSeries &series : answered->series) {
        RawValues raw{figureLabels(settings, series.labels), {}};
        for (const NumberSample &sample : series.samples) {
            const Instant from = sample.at - length;
            if (!buckets.contains(from) || floorTo(from, length) != from)
                return unusableFigures("it has a value that was not asked for, at "
                                       + formatInstant(sample.at));
            if (sample.value)
                raw.values.push_back({from, *sample.value});
        }
        out.samples += raw.values.size();
        if (!raw.values.empty())
            out.values.push_back(std::move(raw));
    }
    return out;
}

Expected<SourcePage> valuesOf(const HttpAnswer &answer, const PrometheusSettings &settings,
                              const Interval &page)
{
    auto answered = seriesOf(answer, scaleOf(settings));
    if (!answered)
        return tl::unexpected(answered.error());
    if (answered->instead)
        return std::move(*answered->instead);
    SourcePage out;
    for (const NumberSeries &series : answered->series) {
        RawValues raw{figureLabels(settings, series.labels), {}};
        for (const NumberSample &sample : series.samples) {
            if (sample.at == page.start - Duration(1))
                continue; // left edge of version 2, belongs to the page before
            if (!page.contains(sample.at))
                return unusableFigures("it has a sample that was not asked for, at "
                                       + formatInstant(sample.at));
            if (sample.value)
                raw.values.push_back({sample.at, *sample.value});
        }
        out.samples += raw.values.size();
        if (!raw.values.empty())
            out.values.push_back(std::move(raw));
    }
    return out;
}

} // namespace makegood::feeds
