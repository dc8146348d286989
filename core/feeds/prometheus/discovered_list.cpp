// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/discovered_list.h"

#include <algorithm>
#include <map>

#include "feeds/prometheus/figure_query.h"
#include "feeds/prometheus/range_query.h"
#include "feeds/prometheus/sample_text.h"
#include "feeds/prometheus/vector_reader.h"

namespace makegood::feeds
{

namespace
{

const char *const metricName = "__name__";

Expected<std::vector<VectorEntry>> entriesOf(const HttpAnswer &answer)
{
    return limitHitBy(answer).and_then([&](const std::string &limit) -> Expected<std::vector<VectorEntry>> {
        if (!limit.empty())
            return refused("there is too much to list: " + limit);
        return readVector({answer.body.constData(), static_cast<std::size_t>(answer.body.size())});
    });
}

// A function drops the metric's name from the labels of what it returns.
Labels withoutName(Labels labels)
{
    labels.erase(metricName);
    return labels;
}

// A series that stands twice: its later sample counts; at one instant down wins (docs/rules.md, section 2).
std::vector<DiscoveredSeries> eachOnce(std::vector<DiscoveredSeries> found)
{
    const auto weight = [](const DiscoveredSeries &one) {
        return std::pair(one.lastAt, one.lastState == CheckState::Down ? 2 : one.lastState == CheckState::Up);
    };
    std::ranges::stable_sort(found, [&](const DiscoveredSeries &a, const DiscoveredSeries &b) {
        return a.labels != b.labels ? a.labels < b.labels : weight(b) < weight(a);
    });
    const auto rest = std::ranges::unique(found, {}, &DiscoveredSeries::labels);
    found.erase(rest.begin(), rest.end());
    return found;
}

} // namespace

Expected<std::vector<DiscoveredSeries>>
lastValuesOf(const HttpAnswer &answer, const PrometheusSettings &settings, const Interval &recent)
{
    return entriesOf(answer).map([&](const std::vector<VectorEntry> &entries) {
        std::vector<DiscoveredSeries> found;
        found.reserve(entries.size());
        for (const VectorEntry &entry : entries)
            found.push_back({entry.labels, recent.end - Duration(1),
                             stateOf(entry.value, settings.up).value_or(CheckState::Unknown)});
        return found;
    });
}

Expected<std::vector<DiscoveredSeries>> withLastTimes(std::vector<DiscoveredSeries> found,
                                                      const HttpAnswer &answer, const Interval &recent)
{
    const auto entries = entriesOf(answer);
    if (!entries)
        return tl::unexpected(entries.error());
    std::map<Labels, Instant> times;
    for (const VectorEntry &entry : *entries)
        if (const auto at = instantFromSeconds(entry.value)) {
            Instant &last = times[withoutName(entry.labels)];
            last = std::max(last, *at);
        }
    std::map<Labels, int> names;
    for (DiscoveredSeries &one : found) {
        const Labels labels = withoutName(one.labels);
        if (++names[labels] > 1)
            return refused("series differ by their metric's name alone");
        const auto at = times.find(labels);
        if (at != times.end())
            one.lastAt = at->second;
    }
    std::erase_if(found, [&](const DiscoveredSeries &one) { return !recent.contains(one.lastAt); });
    return eachOnce(std::move(found));
}

std::vector<DiscoveredSeries> asFigures(std::vector<DiscoveredSeries> found,
                                        const PrometheusSettings &settings)
{
    for (DiscoveredSeries &one : found) {
        one.labels = figureLabels(settings, std::move(one.labels));
        one.lastState = CheckState::Unknown;
        one.kind = termsOf(settings).series;
    }
    return eachOnce(std::move(found));
}

Expected<std::vector<DiscoveredSeries>> lastSamplesOf(const SourcePage &page)
{
    if (page.tooMuch)
        return refused("there is too much to list: " + page.why);
    std::vector<DiscoveredSeries> found;
    for (const RawSeries &series : page.series) {
        // Of two at one instant the one that says down.
        const auto last = std::ranges::find_if(series.samples, [&](const RawSample &sample) {
            return sample.at == series.samples.back().at && sample.state == CheckState::Down;
        });
        found.push_back({series.labels, series.samples.back().at,
                         last == series.samples.end() ? series.samples.back().state : last->state});
    }
    return eachOnce(std::move(found));
}

} // namespace makegood::feeds
