// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/text_run.h"
#include "sla/policy/policy_values.h"

namespace makegood::ui
{

/// Ids of clauses without repetition, joined.
QString clauseIds(const sla::Clauses &clauses);

/// Sentences one after the other, each with its clauses behind it.
class RunBuilder
{
public:
    /// Stands in a sentence where a strong piece goes; in no name, since shownName() drops control
    /// characters.
    static constexpr QChar strongMark = QChar(1);

    void say(const QString &sentence, const sla::Clauses &clauses = {});
    void cite(const QString &clauses);
    /// A sentence with `strong` in the place of the mark.
    void sayWith(const QString &sentence, const QString &strong);
    bool isEmpty() const { return m_runs.empty(); }
    TextRuns take() { return std::move(m_runs); }

private:
    void begin(const QString &text);
    void add(const QString &text, TextRun::Look look);

    TextRuns m_runs;
};

} // namespace makegood::ui
