// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/agreement.h"
#include "explain/metric_text.h"
#include "explain/shipped_text.h"
#include "report/locale_digits.h"
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

QString serviceTitle(const Context &c, const ServiceResult &service)
{
    const ServiceClass *kind = c.policy().classNamed(service.serviceClass);
    const QString id = shownName(service.service, c.format, 40);
    return kind == nullptr
        ? id
        : words::list({id, isShipped(kind->title) ? shippedText(kind->title) : c.name(kind->title)});
}

namespace
{

// How a class is measured, and the values that it promises.
QString promiseOf(const ServiceClass &kind, const Format &format)
{
    QStringList out;
    if (kind.isMeasured)
        out << measureSentence(kind, format);
    for (const Metric &metric : kind.metrics)
        out << metricPromise(metric, format);
    return out.join(QLatin1Char(' '));
}

// Target and measurement of each service class.
Table promiseTable(const Context &c)
{
    Table table({{ReportTexts::tr("Kind of service"), false, 1},
                 {ReportTexts::tr("Target"), true},
                 {ReportTexts::tr("How it is measured"), false, 2.4},
                 {ReportTexts::tr("Clauses"), false, 0.8}});
    for (const ServiceClass &kind : c.policy().classes)
        table.add({{shippedText(kind.title)},
                   {c.format.percent(kind.target.text)},
                   {promiseOf(kind, c.format)},
                   {clauseIds(kind.clauses)}});
    return table;
}

void rules(const Context &c)
{
    Table table({{ReportTexts::tr("Rule"), false, 1},
                 {ReportTexts::tr("What it says"), false, 3.2},
                 {ReportTexts::tr("Clauses"), false, 0.9}});
    for (const AgreementLine &line : agreementLines(c.policy(), nullptr, c.format))
        if (line.part != AgreementLine::Part::Promise && line.part != AgreementLine::Part::Measure
            && line.part != AgreementLine::Part::Reading) // they have an appendix of their own
            table.add({{line.title},
                       {c.format.isolated(inDigitsOf(c.format.locale(), line.sentence))},
                       {words::list(line.clauses)}});
    c.flow.subsection(ReportTexts::tr("Rules"), table.startHeight(c.flow));
    table.drawOn(c.flow);
}

QStringList citedClauses(const Policy &p)
{
    QStringList out;
    const auto cite = [&](const Clauses &clauses) {
        for (const std::string &id : clauses)
            if (const QString text = plainText(id); !out.contains(text))
                out << text;
    };
    for (const ServiceClass &kind : p.classes) {
        cite(kind.clauses);
        for (const Metric &metric : kind.metrics)
            cite(metric.clauses);
    }
    if (p.maintenance)
        cite(p.maintenance->clauses);
    for (const Exclusion &e : p.exclusions)
        cite(e.clauses);
    cite(p.credit.clauses);
    for (const CreditRule &rule : p.credit.rules) {
        cite(rule.clauses);
        for (const Scenario &s : rule.scenarios)
            cite(s.clauses);
    }
    if (p.claim)
        cite(p.claim->clauses);
    for (const Gate &g : p.gates)
        cite(g.clauses);
    if (p.support)
        for (const Severity &s : p.support->severities)
            cite(s.clauses);
    for (const Obligation &o : p.obligations)
        cite(o.clauses);
    for (const Term &t : p.terms)
        cite(t.clauses);
    return out;
}

} // namespace

void agreement(const Context &c)
{
    const Table promises = promiseTable(c);
    const double start = promises.startHeight(c.flow);
    c.flow.section(ReportTexts::tr("Appendix: the agreement"), 20 * pt + c.flow.subsectionHeight() + start);
    const QString name = c.name(c.policy().name);
    const QString provider = c.name(c.policy().provider);
    c.flow.text(name == provider ? name : words::list({name, provider}), c.flow.type().lead, 2 * pt);
    c.flow.subsection(ReportTexts::tr("Promises"), start);
    promises.drawOn(c.flow);
    rules(c);
    Table table({{ReportTexts::tr("Clause")}, {ReportTexts::tr("In our words"), false, 1}});
    for (const QString &id : citedClauses(c.policy()))
        if (const QString text = c.clauses.text(id); !text.isEmpty())
            table.add({{id, true}, {c.format.isolated(inDigitsOf(c.format.locale(), text))}});
    if (table.empty())
        return;
    c.flow.subsection(ReportTexts::tr("Clauses cited"), table.startHeight(c.flow));
    table.drawOn(c.flow);
}

} // namespace makegood::ui::sections
