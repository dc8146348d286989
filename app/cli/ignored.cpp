// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"
#include "evaluation_text.h"
#include "work/ignored_evidence.h"

namespace makegood::cli
{

namespace
{

std::string sentenceOf(const IgnoredEvidence &ignored, const CaseData &data)
{
    switch (ignored.kind) {
    case IgnoredEvidence::Kind::ChecksOfService:
        return "The checks, state changes or requests of '" + ignored.service
            + "' are ignored: the contract '" + data.contract.id + "' has no such service.";
    case IgnoredEvidence::Kind::ChecksOfProbe:
        return "The checks, state changes or requests of '" + ignored.service + "' by the probe '"
            + ignored.probe + "' are ignored: the class '" + ignored.serviceClass + "' of the policy '"
            + data.policy.id + "' does not name this probe.";
    case IgnoredEvidence::Kind::ValuesOfService:
        return "The values of '" + ignored.service + "' are ignored: the contract '" + data.contract.id
            + "' has no such service.";
    case IgnoredEvidence::Kind::ValuesOfProbe:
        return "The values of '" + ignored.service + "' by the probe '" + ignored.probe
            + "' are ignored: no metric of the class '" + ignored.serviceClass + "' of the policy '"
            + data.policy.id + "' names this probe.";
    case IgnoredEvidence::Kind::Standing:
        break;
    }
    return "The standing of '" + ignored.gate + "' is ignored: the policy '" + data.policy.id
        + "' has no such gate.";
}

} // namespace

void tellIgnored(const CaseData &data)
{
    for (const IgnoredEvidence &ignored : ignoredEvidence(data))
        tell(sentenceOf(ignored, data));
}

} // namespace makegood::cli
