// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation_text.h"
#include "explain/explain.h"
#include "text_table.h"

namespace makegood::cli
{

namespace
{

void write(const Explanation &explanation, int depth, QString &out)
{
    out += QString(2 + 2 * depth, QLatin1Char(' ')) + explanation.sentence;
    if (!explanation.clauses.isEmpty())
        out += QStringLiteral(" [%1]").arg(explanation.clauses.join(QStringLiteral(", ")));
    out += QLatin1Char('\n');
    for (const Explanation &below : explanation.children)
        write(below, depth + 1, out);
}

} // namespace

std::string reasons(const Evaluation &evaluation)
{
    const Format format(QLocale(QLocale::English, QLocale::UnitedStates), evaluation);
    QString out;
    for (const ServiceResult &service : evaluation.services) {
        out += QStringLiteral("\nWhy: ") + QString::fromStdString(harmless(service.service))
            + QLatin1Char('\n');
        for (const Reason &reason : service.why)
            write(explain(reason, format), 0, out);
    }
    return out.toStdString();
}

} // namespace makegood::cli
