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
        ChecksOfService, ///< checks or state changes; the contract has no `service`
        ChecksOfProbe, ///< the class of `service` does not name `probe`
        Standing ///< the policy has no `gate`
    };
    Kind kind = Kind::ChecksOfService;
    std::string service;
    std::string probe;
    std::string serviceClass; ///< the id of the service's class, for ChecksOfProbe
    std::string gate;

    bool operator==(const IgnoredEvidence &) const = default;
};

/// Series of checks and of state changes in their order, then rows of the contract's standing.
std::vector<IgnoredEvidence> ignoredEvidence(const CaseData &data);

} // namespace makegood::work
