// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"
#include "sla/evidence/review.h"

namespace makegood::work
{

/// Judges the month as if the step were applied; nothing is saved. Without the chain of reasons. Refused
/// where apply() or evaluate() refuses.
Expected<Evaluation> judgedWith(const CaseData &data, const ReviewStep &step, Month month, Instant asOf);

} // namespace makegood::work
