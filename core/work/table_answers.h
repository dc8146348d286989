// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/mapping_detection.h"
#include "sla/evidence/case_data.h"

namespace makegood::work
{

/// Answers what a proposal asks and the contract tells: the service where it has one, the probe where the
/// agreement watches one, the contract's time zone, and for a list of outages the time from the contract's
/// start until today, in which what is between them is up: that one is filled in and stays asked. Each answer
/// becomes a reason that says so.
void answerFrom(const CaseData &contract, Instant now, feeds::MappingProposal &proposal);

} // namespace makegood::work
