// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evidence/change_rules.h"

#include <set>
#include <string_view>

namespace makegood::sla
{

std::string unreadableChanges(const ChangeSeries &series, const Contract &contract, const Policy &policy)
{
    const Service *service = contract.serviceNamed(series.service);
    const ServiceClass *kind = service == nullptr ? nullptr : policy.classNamed(service->serviceClass);
    if (kind == nullptr || kind->measure.interval > Duration::zero() || !kind->measure.reads(series.probe))
        return {};
    return "the service '" + series.service + "' has state changes by the probe '" + series.probe
        + "', but its class '" + kind->id + "' has no interval at which to read them as checks";
}

Expected<void> changesAreReadable(std::span<const ChangeSeries> changes, const Contract &contract,
                                  const Policy &policy)
{
    for (const ChangeSeries &series : changes)
        if (std::string why = unreadableChanges(series, contract, policy); !why.empty())
            return refused(std::move(why));
    return {};
}

Expected<void> changesAreReadable(const Evidence &evidence, const Contract &contract, const Policy &policy)
{
    if (evidence.changes.empty())
        return {};
    std::set<std::pair<std::string_view, std::string_view>> checked;
    for (const CheckSeries &series : evidence.checks)
        checked.emplace(series.service(), series.probe());
    for (const ChangeSeries &series : evidence.changes)
        if (checked.count({series.service, series.probe}) > 0)
            return refused("the service '" + series.service + "' has checks and state changes by the probe '"
                           + series.probe + "': a service and probe has checks or changes, not both");
    return changesAreReadable(std::span(evidence.changes), contract, policy);
}

} // namespace makegood::sla
