// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_builder.h"

#include "explain/words.h"

namespace makegood::ui
{

QString clauseIds(const sla::Clauses &clauses)
{
    QStringList out;
    for (const std::string &id : clauses)
        if (const QString text = QString::fromStdString(id); !out.contains(text))
            out << text;
    return words::list(out);
}

QString plainOf(const TextRuns &runs)
{
    QString out;
    for (const TextRun &run : runs)
        out += run.text;
    return out;
}

void RunBuilder::say(const QString &sentence, const sla::Clauses &clauses)
{
    if (sentence.isEmpty())
        return;
    begin(sentence);
    cite(clauseIds(clauses));
}

void RunBuilder::cite(const QString &clauses)
{
    if (!clauses.isEmpty())
        add(QLatin1Char(' ') + clauses, TextRun::Look::Clause);
}

void RunBuilder::sayWith(const QString &sentence, const QString &strong)
{
    const qsizetype at = sentence.indexOf(strongMark);
    begin(sentence.left(at));
    add(strong, TextRun::Look::Strong);
    add(sentence.mid(at + 1), TextRun::Look::Plain);
}

void RunBuilder::begin(const QString &text)
{
    add(m_runs.empty() ? text : QLatin1Char(' ') + text, TextRun::Look::Plain);
}

void RunBuilder::add(const QString &text, TextRun::Look look)
{
    if (!text.isEmpty())
        m_runs.push_back({text, look});
}

} // namespace makegood::ui
