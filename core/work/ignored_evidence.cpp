// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/ignored_evidence.h"

#include <algorithm>

#include "sla/evaluate/provider_account.h"

namespace makegood::work
{

namespace
{

std::vector<IgnoredEvidence> ignoredUnder(const Policy &policy, const CaseData &data)
{
    using Kind = IgnoredEvidence::Kind;
    std::vector<IgnoredEvidence> out;
    const auto look = [&](const std::string &named, const std::string &probe, bool areChanges) {
        const Service *service = data.contract.serviceNamed(named);
        if (service == nullptr) {
            out.push_back({Kind::ChecksOfService, named, probe, {}, {}});
            return;
        }
        // The provider's own account is shown beside our figures.
        if (areChanges && probe == providerProbe)
            return;
        const ServiceClass *kind = policy.classNamed(service->serviceClass);
        if (kind != nullptr && !kind->measure.reads(probe))
            out.push_back({Kind::ChecksOfProbe, named, probe, kind->id, {}});
    };
    const auto lookAtValues = [&](const ValueSeries &series) {
        const Service *service = data.contract.serviceNamed(series.service);
        const ServiceClass *kind = service == nullptr ? nullptr : policy.classNamed(service->serviceClass);
        const auto isNamed = [&](const Metric &metric) {
            return std::ranges::find(metric.probes, series.probe) != metric.probes.end();
        };
        if (service == nullptr)
            out.push_back({Kind::ValuesOfService, series.service, series.probe, {}, {}});
        else if (kind != nullptr && std::ranges::none_of(kind->metrics, isNamed))
            out.push_back({Kind::ValuesOfProbe, series.service, series.probe, kind->id, {}});
    };
    for (const CheckSeries &series : data.evidence.checks)
        look(series.service(), series.probe(), false);
    for (const ChangeSeries &series : data.evidence.changes)
        look(series.service, series.probe, true);
    for (const RequestSeries &series : data.evidence.requests)
        look(series.service, series.probe, false);
    for (const ValueSeries &series : data.evidence.values)
        lookAtValues(series);
    for (const Standing &row : data.contract.standing)
        if (std::ranges::find(policy.gates, row.gate, &Gate::id) == policy.gates.end())
            out.push_back({Kind::Standing, {}, {}, {}, row.gate});
    return out;
}

} // namespace

std::vector<IgnoredEvidence> ignoredEvidence(const CaseData &data)
{
    std::vector<IgnoredEvidence> out = ignoredUnder(data.policy, data);
    for (const CaseData::Later &later : data.later) {
        const std::vector<IgnoredEvidence> also = ignoredUnder(later.policy, data);
        std::erase_if(out,
                      [&](const IgnoredEvidence &one) { return std::ranges::find(also, one) == also.end(); });
    }
    return out;
}

} // namespace makegood::work
