// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/page_checks.h"

namespace makegood::feeds
{

PageChecks checksOf(const std::vector<RawSeries> &series, const PrometheusSettings &settings)
{
    PageChecks page;
    std::map<MappedTo, CheckSeriesBuilder> builders;
    for (const RawSeries &raw : series) {
        const auto target = mapped(settings.mapping, raw.labels);
        if (!target) {
            page.unmapped[labelsText(raw.labels)] += raw.samples.size();
            continue;
        }
        CheckSeriesBuilder &builder
            = builders.try_emplace(*target, target->service, target->probe).first->second;
        const Origin origin{builder.addSource(settings.address + " " + labelsText(raw.labels)), 0};
        for (const RawSample &sample : raw.samples) {
            builder.add(sample.at, sample.state, origin);
            page.unknown += sample.state == CheckState::Unknown ? 1 : 0;
        }
        page.samples += raw.samples.size();
    }
    for (auto &[target, builder] : builders) {
        CheckSeries built = builder.build();
        for (const auto &chunk : built.chunks())
            page.conflicts += chunk->head.conflicts.size();
        page.series.push_back(std::move(built));
    }
    return page;
}

} // namespace makegood::feeds
