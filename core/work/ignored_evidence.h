// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/case_data.h"

namespace makegood::work
{

/// Something in a case that no rule of its policy reads, mostly a name written differently in two files.
struct IgnoredEvidence {
    enum class Kind {
        ChecksOfService, ///< checks, state changes or counted requests; the contract has no `service`
        ChecksOfProbe, ///< the class of `service` does not name `probe`
        ValuesOfService, ///< measured values; the contract has no `service`
        ValuesOfProbe, ///< no metric of the class of `service` names `probe`
        Standing ///< the policy has no `gate`
    };
    Kind kind = Kind::ChecksOfService;
    std::string service;
    std::string probe;
    std::string serviceClass; ///< the id of the service's class, for ChecksOfProbe and ValuesOfProbe
    std::string gate;

    bool operator==(const IgnoredEvidence &) const = default;
};

/// Series of checks, state changes, requests and values in their order, then rows of the contract's standing.
std::vector<IgnoredEvidence> ignoredEvidence(const CaseData &data);

} // namespace makegood::work
