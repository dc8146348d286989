// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/samples/check.h"
#include "sla/time/instant.h"

namespace makegood::feeds
{

/// What one probe found.
struct ProbeResult {
    CheckState state = CheckState::Unknown; ///< unknown: this machine could not look
    Duration latency{}; ///< from its beginning to the finding
    std::string detail; ///< `HTTP 503`, `connection refused`: one line of plain text

    bool operator==(const ProbeResult &) const = default;
};

/// One line of the journal: what was found of a target at an instant.
struct ProbeRecord {
    Instant at{}; ///< when it was looked at, in whole seconds
    std::string name; ///< of the target
    std::string address;
    std::string check; ///< `https`, `dns`
    ProbeResult result;

    bool operator==(const ProbeRecord &) const = default;
};

} // namespace makegood::feeds
