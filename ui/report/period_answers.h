// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/answers.h"
#include "report/period_sums.h"

namespace makegood::ui
{

/// answersOf() of a quarter or a year.
std::vector<Answer> periodAnswersOf(const ReportInput &input, const PeriodSums &sums, const Format &format);

/// The credit of the period under each interpretation that changes it, the highest first.
std::vector<OpenQuestion> periodQuestionsOf(const ReportInput &input, const PeriodSums &sums);

} // namespace makegood::ui
