// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/ignored_evidence.h"

#include <algorithm>

namespace makegood::work
{

std::vector<IgnoredEvidence> ignoredEvidence(const CaseData &data)
{
    using Kind = IgnoredEvidence::Kind;
    std::vector<IgnoredEvidence> out;
    for (const CheckSeries &series : data.evidence.checks) {
        const Service *service = data.contract.serviceNamed(series.service());
        if (service == nullptr) {
            out.push_back({Kind::ChecksOfService, series.service(), series.probe(), {}, {}});
            continue;
        }
        const ServiceClass *kind = data.policy.classNamed(service->serviceClass);
        if (kind != nullptr
            && std::ranges::find(kind->measure.probes, series.probe()) == kind->measure.probes.end())
            out.push_back({Kind::ChecksOfProbe, series.service(), series.probe(), kind->id, {}});
    }
    for (const Standing &row : data.contract.standing)
        if (std::ranges::find(data.policy.gates, row.gate, &Gate::id) == data.policy.gates.end())
            out.push_back({Kind::Standing, {}, {}, {}, row.gate});
    return out;
}

} // namespace makegood::work
