// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/agreement.h"
#include "explain/metric_text.h"
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

QString clauseList(const Clauses &clauses)
{
    QStringList out;
    for (const std::string &id : clauses)
        if (const QString text = plainText(id); !out.contains(text))
            out << text;
    return words::list(out);
}

QString serviceTitle(const Context &c, const ServiceResult &service)
{
    const ServiceClass *kind = c.policy().classNamed(service.serviceClass);
    const QString id = c.format.isolated(plainText(service.service));
    return kind == nullptr ? id : words::list({id, c.format.isolated(plainText(kind->title))});
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
void promises(const Context &c)
{
    c.flow.subsection(ReportTexts::tr("Promises"), 60 * pt);
    Table table({{ReportTexts::tr("Kind of service"), false, 1},
                 {ReportTexts::tr("Target"), true},
                 {ReportTexts::tr("How it is measured"), false, 2.4},
                 {ReportTexts::tr("Clauses"), false, 0.8}});
    for (const ServiceClass &kind : c.policy().classes)
        table.add({{plainText(kind.title)},
                   {c.format.percent(kind.target.text)},
                   {promiseOf(kind, c.format)},
                   {clauseList(kind.clauses)}});
    table.drawOn(c.flow);
}

void rules(const Context &c)
{
    c.flow.subsection(ReportTexts::tr("Rules"), 60 * pt);
    Table table({{ReportTexts::tr("Rule"), false, 1},
                 {ReportTexts::tr("What it says"), false, 3.2},
                 {ReportTexts::tr("Clauses"), false, 0.9}});
    for (const AgreementLine &line : agreementLines(c.policy(), nullptr, c.format))
        if (line.part != AgreementLine::Part::Promise && line.part != AgreementLine::Part::Measure)
            table.add({{line.title}, {c.format.isolated(line.sentence)}, {words::list(line.clauses)}});
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

void policy(const Context &c)
{
    c.flow.section(ReportTexts::tr("The agreement"));
    c.flow.text(words::list({plainText(c.policy().name), plainText(c.policy().provider)}), c.flow.type().body,
                2 * pt);
    promises(c);
    rules(c);
    Table table({{ReportTexts::tr("Clause")}, {ReportTexts::tr("In our words"), false, 1}});
    for (const QString &id : citedClauses(c.policy()))
        if (const QString text = c.clauses.text(id); !text.isEmpty())
            table.add({{id, true}, {c.format.isolated(text)}});
    if (table.empty())
        return;
    c.flow.subsection(ReportTexts::tr("Clauses cited"), table.startHeight(c.flow));
    table.drawOn(c.flow);
}

namespace
{

void chain(const Context &c, const Explanation &why, int depth)
{
    PageFlow &flow = c.flow;
    const double indent = 13 * pt * depth;
    QString text = why.sentence;
    if (!why.clauses.isEmpty())
        text += QStringLiteral(" [") + words::list(why.clauses) + QLatin1Char(']');
    const TextStyle style = depth == 0 ? flow.type().cellStrong : flow.type().cell;
    const TextBlock block(text, style, flow.width() - indent, flow.isRightToLeft());
    flow.need(block.height());
    // One vertical guide for each ancestor.
    for (int d = 1; d <= depth; ++d)
        flow.fill(QRectF(flow.left() + 13 * pt * d - 8 * pt, flow.y(), 0.5 * pt, block.height() + 2.5 * pt),
                  flow.type().rule);
    flow.drawText(block, flow.left() + indent, flow.y(), flow.width() - indent);
    flow.moveTo(flow.y() + block.height() + 2.5 * pt);
    for (const Explanation &below : why.children)
        chain(c, below, depth + 1);
    if (depth == 0)
        flow.moveTo(flow.y() + 6 * pt);
}

} // namespace

void reasons(const Context &c)
{
    c.flow.section(ReportTexts::tr("Appendix: the chain of reasons"));
    for (const ServiceResult &s : c.now().services) {
        c.flow.subsection(serviceTitle(c, s), 40 * pt);
        if (s.why.empty())
            c.flow.text(ReportTexts::tr("No reasons are recorded."), c.flow.type().body);
        for (const Reason &root : s.why)
            chain(c, explain(root, c.format), 0);
    }
}

} // namespace makegood::ui::sections
