// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/ignored_evidence.h"

#include <algorithm>

namespace makegood::work
{

std::vector<IgnoredEvidence> ignoredEvidence(const CaseData &data)
{
    using Kind = IgnoredEvidence::Kind;
    std::vector<IgnoredEvidence> out;
    const auto look = [&](const std::string &named, const std::string &probe) {
        const Service *service = data.contract.serviceNamed(named);
        if (service == nullptr) {
            out.push_back({Kind::ChecksOfService, named, probe, {}, {}});
            return;
        }
        const ServiceClass *kind = data.policy.classNamed(service->serviceClass);
        if (kind != nullptr && std::ranges::find(kind->measure.probes, probe) == kind->measure.probes.end())
            out.push_back({Kind::ChecksOfProbe, named, probe, kind->id, {}});
    };
    for (const CheckSeries &series : data.evidence.checks)
        look(series.service(), series.probe());
    for (const ChangeSeries &series : data.evidence.changes)
        look(series.service, series.probe);
    for (const Standing &row : data.contract.standing)
        if (std::ranges::find(data.policy.gates, row.gate, &Gate::id) == data.policy.gates.end())
            out.push_back({Kind::Standing, {}, {}, {}, row.gate});
    return out;
}

} // namespace makegood::work
