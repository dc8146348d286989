// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"
#include "sla/portfolio/month_figures.h"

namespace makegood::work
{

/// The result of one contract and month, or the sentence why there is none (an empty period, unreadable
/// data).
struct Judged {
    std::shared_ptr<const Evaluation> evaluation; ///< null when refused
    std::string refusal; ///< one sentence, empty when judged
};

/// Judges the month with its chain of reasons.
Judged judge(const CaseData &data, Month month, Instant asOf);

/// The small figures of one contract and month, or why there are none.
struct MonthEntry {
    MonthFigures figures; ///< `month` and `asOf` are set when refused too
    std::string refusal; ///< empty when judged
};

/// `month` and `asOf` are for results that were refused; `causesMatter` as in monthFiguresOf().
MonthEntry entryOf(const Judged &judged, Month month, Instant asOf, bool causesMatter = true);
/// Judges the month without its chain of reasons, for views of many months.
MonthEntry judgeFigures(const CaseData &data, Month month, Instant asOf);

} // namespace makegood::work
