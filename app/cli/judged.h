// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"

namespace makegood::cli
{

/// The time for which a calendar's windows are expanded to judge one month: any period of that month,
/// whatever the billing day and the zone, with more than a day on each side.
Interval horizonFor(Month month);

/// What stands in the data without effect, a sentence each: checks of services and probes that no class
/// names.
std::vector<std::string> withoutEffect(const CaseData &data);

/// The evaluation for a person: plain text in columns, times in the contract's zone.
std::string summary(const Evaluation &evaluation);

/// The chains of reasons in sentences, each below the one that it explains.
std::string reasons(const Evaluation &evaluation);

} // namespace makegood::cli
