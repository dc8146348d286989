// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/evidence/by_service.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// Whether a known check, a call or a row with requests of the service lies in `when`, of those that its
/// measure looks at (docs/rules.md, section 26). Reads the heads of chunks; their bodies only where `when` is
/// shorter than the distance of checks.
bool hasSamples(const ServiceEvidence &evidence, std::span<const Call> calls, const std::string &service,
                const Measure &measure, const Interval &when, Instant asOf);

} // namespace makegood::sla
