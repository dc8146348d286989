// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/service_assessment.h"

namespace makegood::sla
{

/// The claims of one judged service (docs/rules.md, section 8; SON-9.5, SON-9.6, OPS-4, OPS-5a): one for each
/// outage with a credit, with deadline, state at `as_of` and missing items.
std::vector<Claim> claimsOf(const JudgingInput &input, const ServiceAssessment &assessment);

} // namespace makegood::sla
