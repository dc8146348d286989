// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/mapping_detection.h"
#include "feeds/table/table_preview.h"
#include "sla/evidence/case_data.h"

namespace makegood::work
{

/// Answers what a proposal asks and the contract tells: the service where it has one, the probe where the
/// agreement watches one, the contract's time zone, and for a list of outages the time from the contract's
/// start until today, in which what is between them is up: that one is filled in and stays asked. Each answer
/// becomes a reason that says so.
void answerFrom(const CaseData &contract, Instant now, feeds::MappingProposal &proposal);

/// Narrows the time that answerFrom() filled in to the months in which the file has a row: a list of
/// November's outages says nothing of other months. `isWhole`: the preview shows every row; else the time
/// stays.
void narrowCovers(const feeds::TablePreview &preview, bool isWhole, feeds::MappingProposal &proposal);

} // namespace makegood::work
