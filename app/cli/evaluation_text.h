// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"

namespace makegood::cli
{

/// The evaluation as plain text in columns; times are in the zone of the contract.
std::string summary(const Evaluation &evaluation);

/// The chains of reasons as sentences, each indented below the sentence that it explains.
std::string reasons(const Evaluation &evaluation);

/// Writes a message for each piece of evidence that no rule reads.
void tellIgnored(const CaseData &data);

} // namespace makegood::cli
