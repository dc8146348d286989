// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_explain.h"

#include <QLocale>
#include <nlohmann/json.hpp>

#include "explain/agreement.h"
#include "text_table.h"

namespace makegood::cli
{

namespace
{

constexpr qsizetype lineLength = 100;

std::vector<ui::AgreementLine> linesOf(const Policy &policy, const Currency &currency)
{
    return ui::agreementLines(policy, nullptr,
                              ui::Format(QLocale(QStringLiteral("en_GB")), Zone(), currency));
}

// Breaks a paragraph at blanks; every line begins with `indent` blanks.
std::string wrapped(const QString &text, int indent)
{
    const QString margin(indent, QLatin1Char(' '));
    QString out;
    QString line;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && margin.size() + line.size() + 1 + word.size() > lineLength) {
            out += margin + line + QLatin1Char('\n');
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    if (!line.isEmpty())
        out += margin + line + QLatin1Char('\n');
    return out.toStdString();
}

std::string paragraph(const ui::AgreementLine &line)
{
    QString text = QString::fromStdString(harmless(line.sentence.toStdString()));
    if (!line.clauses.isEmpty())
        text += QStringLiteral(" [") + line.clauses.join(QStringLiteral(", ")) + QLatin1Char(']');
    return wrapped(text, 4);
}

const char *wordOfPart(ui::AgreementLine::Part part)
{
    using enum ui::AgreementLine::Part;
    switch (part) {
    case Promise:
        return "promise";
    case Measure:
        return "measure";
    case Maintenance:
        return "maintenance";
    case Exclusion:
        return "exclusion";
    case Credit:
        return "credit";
    case Tier:
        return "tier";
    case Example:
        return "example";
    case Scenario:
        return "scenario";
    case Cap:
        return "cap";
    case Claim:
        return "claim";
    case Gate:
        return "gate";
    case Impact:
        return "impact";
    case Right:
        return "right";
    case Support:
        return "support";
    case Obligation:
        return "obligation";
    case Term:
        return "term";
    case Reading:
        return "reading";
    }
    return "";
}

} // namespace

std::string explanationOf(const Policy &policy, const Currency &currency)
{
    std::string out = harmless(policy.name) + '\n';
    out += wrapped(
        QString::fromStdString(harmless("Promised by " + policy.provider + ". Wording: " + policy.source
                                        + ". This is a reading of that wording for calculation, and no "
                                          "legal advice.")),
        0);
    QString title;
    for (const ui::AgreementLine &line : linesOf(policy, currency)) {
        if (line.title != title) {
            title = line.title;
            out += '\n' + harmless(title.toStdString()) + '\n';
        }
        out += paragraph(line);
    }
    return out;
}

std::string explanationJson(const Policy &policy, const Currency &currency)
{
    auto out = nlohmann::ordered_json::array();
    for (const ui::AgreementLine &line : linesOf(policy, currency)) {
        std::vector<std::string> clauses;
        for (const QString &clause : line.clauses)
            clauses.push_back(clause.toStdString());
        out.push_back({{"part", wordOfPart(line.part)},
                       {"title", line.title.toStdString()},
                       {"sentence", line.sentence.toStdString()},
                       {"clauses", clauses},
                       {"path", line.path}});
    }
    return out.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

} // namespace makegood::cli
