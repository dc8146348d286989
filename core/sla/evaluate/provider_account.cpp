// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/provider_account.h"

#include <algorithm>

namespace makegood::sla
{

std::optional<ProviderAccount> providerAccount(const ServiceEvidence &evidence, const ServiceClass &kind,
                                               const Interval &period, Instant asOf)
{
    const ChangeSeries *series = evidence.changesOf(providerProbe);
    if (series == nullptr || std::ranges::count(kind.measure.probes, providerProbe) > 0)
        return std::nullopt;
    ProviderAccount out;
    const Interval counted{period.start, std::min(period.end, asOf)};
    std::optional<ToldOutage> open;
    const auto close = [&](Instant end) {
        open->whole.end = end;
        if (open->whole.meets(period))
            out.outages.push_back(std::move(*open));
        open.reset();
    };
    for (std::size_t i = 0; i < series->changes.size(); ++i) {
        const StateChange &change = series->changes[i];
        if (change.at >= asOf)
            break;
        const Instant next = i + 1 < series->changes.size() ? series->changes[i + 1].at : asOf;
        const Duration length = Interval{change.at, next}.clippedTo(counted).length();
        if (change.state == CheckState::Down)
            out.downtime += length;
        if (change.state != CheckState::Unknown)
            out.told += length;
        if (change.state == CheckState::Down && !open)
            open = ToldOutage{{change.at, {}}, change.detail};
        else if (change.state != CheckState::Down && open)
            close(change.at);
    }
    if (open)
        close(asOf);
    return out;
}

} // namespace makegood::sla
