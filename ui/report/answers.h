// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "explain/format.h"
#include "report/text_run.h"
#include "work/report_input.h"

namespace makegood::ui
{

/// A question that the first page answers.
struct Answer {
    QString question; ///< `Who owes whom`
    TextRuns runs; ///< sentences, each followed by its clauses

    QString text() const { return plainOf(runs); }
};

/// Who owes whom, why, by when, what was done, what is open, and the promises beside availability: said from
/// the evaluation alone.
std::vector<Answer> answersOf(const Evaluation &evaluation, const Policy &policy, const Format &format);

/// What the credit is worked out by, in one sentence; empty where the services of the month earn by none.
QString formulaInBrief(const Evaluation &evaluation, const ServiceResult &service, const Policy &policy,
                       const Format &format);

/// The credit of the whole month if a way of understanding the agreement holds.
struct OpenQuestion {
    std::string id;
    QString question; ///< plain text of the agreement's file
    QString clause;
    Money amount;
    bool toBeAgreed = false;
};

/// The interpretations under which the month's credit differs, the highest first.
std::vector<OpenQuestion> openQuestionsOf(const Evaluation &evaluation, const Policy &policy);

} // namespace makegood::ui
