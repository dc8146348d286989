// SPDX-License-Identifier: GPL-3.0-or-later
// Only what is added stands in a column of amounts: fee and formula stand above it, cap and conditions below.
#include <algorithm>

#include "explain/facts.h"
#include "report/answers.h"
#include "report/locale_digits.h"
#include "report/sections/sections.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui::sections
{

namespace
{

const Reason *creditRoot(const ServiceResult &s)
{
    const auto at
        = std::find_if(s.why.begin(), s.why.end(), [](const Reason &r) { return r.kind == reason::credit; });
    return at == s.why.end() ? nullptr : &*at;
}

// The reasons of a kind below a reason, those of remedies included.
void collect(const Reason &root, std::string_view kind, std::vector<const Reason *> &out)
{
    for (const Reason &below : root.because) {
        if (below.kind == kind)
            out.push_back(&below);
        if (below.kind == reason::rule)
            collect(below, kind, out);
    }
}

// A cap that cuts nothing is in the appendix.
bool isSilent(const Reason &r, const Context &c)
{
    return r.kind == reason::cap && !Facts(r, c.format).flag("applied");
}

void sentences(const Context &c, const ServiceResult &s, std::initializer_list<std::string_view> kinds,
               const QString &formula = {})
{
    const Reason *root = creditRoot(s);
    RunBuilder runs;
    for (const std::string_view kind : kinds) {
        std::vector<const Reason *> all;
        if (root != nullptr)
            collect(*root, kind, all);
        for (const Reason *r : all)
            if (!isSilent(*r, c))
                runs.say(sentenceOf(*r, c.format), r->clauses);
    }
    runs.say(formula, s.credit.clauses);
    c.flow.runs(runs.take(), 6 * pt);
}

struct Line {
    QString what;
    QString time;
    Money amount;
};

std::vector<Line> outageLines(const Context &c, const ServiceResult &s)
{
    std::vector<Line> out;
    for (const Outage &o : s.outages)
        if (o.amount && *o.amount > Money{})
            out.push_back({ReportTexts::tr("Outage of %1").arg(weekdayInterval(o.whole, c.format, c.year())),
                           briefDuration(o.credited, c.format), *o.amount});
    return out;
}

QString ruleName(const RuleResult &rule)
{
    QString id = plainText(rule.id);
    id.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!id.isEmpty())
        id[0] = id.at(0).toUpper();
    return id.isEmpty() ? ReportTexts::tr("Remedy") : id;
}

// What is added up to the credit before a cap.
std::vector<Line> linesOf(const Context &c, const ServiceResult &s)
{
    const auto &rules = s.credit.rules;
    if (rules.size() == 1 && rules.front().byOutage)
        return outageLines(c, s);
    std::vector<Line> out;
    for (const RuleResult &rule : rules)
        if (rule.worked() > Money{})
            out.push_back({rules.size() == 1 ? ReportTexts::tr("By the formula above") : ruleName(rule),
                           {},
                           rule.worked()});
    return out;
}

void sumTable(const Context &c, const ServiceResult &s)
{
    const std::vector<Line> lines = linesOf(c, s);
    const Money total = s.credit.amount.value_or(Money{});
    if (lines.empty())
        return;
    Money sum;
    bool timed = false;
    for (const Line &line : lines) {
        sum += line.amount;
        timed = timed || !line.time.isEmpty();
    }
    std::vector<Column> columns = {{ReportTexts::tr("What is added"), false, 1}};
    if (timed)
        columns.push_back({ReportTexts::tr("Time credited"), true});
    columns.push_back({ReportTexts::tr("Amount"), true});
    Table out(std::move(columns));
    const auto row = [&](const QString &what, const QString &time, Money amount) {
        std::vector<Cell> cells = {{what}};
        if (timed)
            cells.push_back({time});
        cells.push_back({c.format.money(amount)});
        return cells;
    };
    for (const Line &line : lines)
        out.add(row(line.what, line.time, line.amount));
    out.addTotal(row(sum == total ? ReportTexts::tr("Credit") : ReportTexts::tr("Sum"), {}, sum));
    out.drawOn(c.flow);
    if (sum != total)
        c.flow.text(s.credit.capped
                        ? ReportTexts::tr("Credit after the limit: %1.").arg(c.format.money(total))
                        : ReportTexts::tr("Credit: %1.").arg(c.format.money(total)),
                    c.flow.type().strong, 6 * pt);
}

bool earns(const ServiceResult &s)
{
    return s.credit.amount.value_or(Money{}) + s.credit.withheld > Money{} || s.credit.isNegotiated()
        || s.credit.dueMonth || s.credit.agreed;
}

void serviceLines(const Context &c, const ServiceResult &s)
{
    const Money amount = s.credit.amount.value_or(Money{});
    const QString shown = s.credit.isToBeAgreed() && amount == Money{} ? ReportTexts::tr("to negotiate")
                                                                       : c.format.money(amount);
    serviceHead(c, s, {}, {}, s.credit.amount || s.credit.isToBeAgreed() ? shown : QString(), 70 * pt);
    // One remedy is said in one sentence; of several each has its own formula.
    if (s.credit.rules.size() == 1)
        sentences(c, s, {reason::monthsFee, reason::fee}, formulaInBrief(c.now(), s, c.policy(), c.format));
    else
        sentences(c, s, {reason::monthsFee, reason::fee, reason::formula, reason::tier, reason::noTier});
    sumTable(c, s);
    sentences(c, s,
              {reason::cap, reason::underLeast, reason::dueAfter, reason::gateFailed, reason::notBreached,
               reason::noAmount, reason::agreed, reason::notDueYet, reason::byGroup});
    if (s.credit.isToBeAgreed()) // what is not due is not negotiated either
        sentences(c, s, {reason::nothingAgreed});
}

void differences(const Context &c)
{
    const std::vector<OpenQuestion> all = openQuestionsOf(c.now(), c.policy());
    if (all.empty())
        return;
    const Money estimate = c.now().total.amount;
    Table table({{ReportTexts::tr("If the agreement means"), false, 1},
                 {ReportTexts::tr("Clause")},
                 {ReportTexts::tr("Credit"), true},
                 {ReportTexts::tr("Difference"), true}});
    table.add(
        {{ReportTexts::tr("What this report rests on"), true}, {}, {c.format.money(estimate), true}, {}});
    for (const OpenQuestion &q : all) {
        const Money difference = q.amount - estimate;
        const QString text = c.format.money(difference);
        table.add({{c.format.isolated(inDigitsOf(c.format.locale(), q.question))},
                   {q.clause},
                   {c.format.money(q.amount)},
                   {difference > Money{} ? c.format.isolated(QLatin1Char('+') + text) : text}});
    }
    c.flow.subsection(ReportTexts::tr("Interpretations"), table.startHeight(c.flow) + 14 * pt);
    table.drawOn(c.flow);
}

} // namespace

void credit(const Context &c)
{
    const auto &services = c.now().services;
    const bool any = std::any_of(services.begin(), services.end(), earns);
    c.flow.section(ReportTexts::tr("Credit, line by line"), any ? 130 * pt : 20 * pt);
    if (c.policy().credit.kind() == CreditKind::None) {
        c.flow.text(ReportTexts::tr("The agreement gives no credit."), c.flow.type().body);
        return;
    }
    QStringList nothing;
    for (const ServiceResult &s : services) {
        if (earns(s))
            serviceLines(c, s);
        else
            nothing << shownName(s.service, c.format, 40);
    }
    if (any && !nothing.isEmpty())
        c.flow.text(ReportTexts::tr("No credit for %1.").arg(enumeration(nothing)), c.flow.type().body,
                    8 * pt);
    if (!any)
        c.flow.text(ReportTexts::tr("No service earned a credit in %1.").arg(c.monthName()),
                    c.flow.type().body, 6 * pt);
    differences(c);
    requests(c);
}

} // namespace makegood::ui::sections
