// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/service_assessment.h"

namespace makegood::sla
{

/// The rights that stand at some time of the judged periods and had arisen by `as_of` (docs/rules.md, section
/// 22): the units in their order, then rights, then time. Services that earn by their group have none.
std::vector<RightResult> rightsOf(const JudgingInput &input, std::span<const ServiceAssessment> judged,
                                  WithReasons reasons);

} // namespace makegood::sla
