// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"
#include "sla/evidence/review.h"

namespace makegood::work
{

/// The month as if the step were done, without the chain of reasons. Refused where apply() refuses.
Expected<Evaluation> judgedWith(const CaseData &data, const ReviewStep &step, Month month, Instant asOf);

} // namespace makegood::work
