// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/page_checks.h"
#include "sla/samples/check_series_builder.h"

namespace makegood::feeds
{

PageChecks checksOf(const std::vector<RawSeries> &series, const std::vector<MappingRow> &mapping,
                    const std::set<std::string> &known, const std::string &place)
{
    PageChecks page;
    std::map<std::string, std::map<MappedProbe, CheckSeriesBuilder>> builders;
    for (const std::string &contract : fedContracts(mapping, known))
        builders[contract];
    for (const RawSeries &raw : series) {
        const auto target = mapped(mapping, raw.labels);
        const auto fed = target ? builders.find(target->contract) : builders.end();
        if (fed == builders.end()) {
            page.unmapped[labelsText(raw.labels)] += raw.samples.size();
            if (target && !target->contract.empty())
                page.absentContracts[target->contract] += raw.samples.size();
            continue;
        }
        CheckSeriesBuilder &builder
            = fed->second.try_emplace(*target, target->service, target->probe).first->second;
        const Origin origin{builder.addSource(place + " " + labelsText(raw.labels)), 0};
        for (const RawSample &sample : raw.samples) {
            builder.add(sample.at, sample.state, origin);
            page.unknown += sample.state == CheckState::Unknown ? 1 : 0;
        }
        page.samples += raw.samples.size();
    }
    for (auto &[contract, probes] : builders) {
        ContractChecks checks{contract, {}};
        for (auto &[target, builder] : probes) {
            CheckSeries built = builder.build();
            for (const auto &chunk : built.chunks())
                page.conflicts += chunk->head.conflicts.size();
            checks.series.push_back(std::move(built));
        }
        page.contracts.push_back(std::move(checks));
    }
    return page;
}

} // namespace makegood::feeds
