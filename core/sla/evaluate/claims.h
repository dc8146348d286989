// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/service_assessment.h"

namespace makegood::sla
{

/// The claims of one judged service (docs/rules.md, sections 8 and 19; SON-9.5, SON-9.6, OPS-4, OPS-5a): one
/// for the period where what is paid belongs to no outage, and one for each outage with a credit, with
/// deadline, state at `as_of` and missing items. `calendar` is the policy's business time.
std::vector<Claim> claimsOf(const JudgingInput &input, const ServiceAssessment &assessment,
                            const std::optional<BusinessCalendar> &calendar);

} // namespace makegood::sla
