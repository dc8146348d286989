// SPDX-License-Identifier: GPL-3.0-or-later
// A quarter or a year by month and service, and its credits by month.
#include "report/locale_digits.h"
#include "report/period_answers.h"
#include "report/sections/sections.h"
#include "sla/evaluate/shown_availability.h"

namespace makegood::ui::sections
{

namespace
{

Cell stateCell(const ServiceResult &s)
{
    const std::optional<Mark> mark = markOf(statusOf(s.state));
    return {words::state(s.state), s.state == ServiceState::Breached, mark};
}

QString creditOfMonth(const Context &c, const ServiceResult &s)
{
    if (s.credit.isToBeAgreed() && s.credit.amount.value_or(Money{}) == Money{})
        return ReportTexts::tr("to negotiate");
    return s.credit.amount && *s.credit.amount > Money{} ? c.format.money(*s.credit.amount) : Format::none();
}

// What became of the requests of a service's month, the same thing once.
QString requestsOf(const ServiceResult &s)
{
    QStringList out;
    for (const Claim &claim : s.claims)
        if (const QString word = words::claimState(claim.state); !out.contains(word))
            out << word;
    return out.isEmpty() ? Format::none() : words::list(out);
}

} // namespace

void periodMonths(const Context &c)
{
    Table table({{ReportTexts::tr("Month")},
                 {ReportTexts::tr("Service"), false, 1},
                 {ReportTexts::tr("Availability"), true},
                 {ReportTexts::tr("Target"), true},
                 {ReportTexts::tr("Verdict"), false, 0.8},
                 {ReportTexts::tr("Downtime"), true},
                 {ReportTexts::tr("Allowed"), true},
                 {ReportTexts::tr("Credit"), true}});
    const Evaluation *before = nullptr;
    bool isByMonths = true;
    for (const JudgedSpan &one : judgedSpansOf(c.input.months)) {
        const ServiceResult &s = *one.service;
        const bool shown = s.isMeasured && s.state != ServiceState::NoData;
        QString name = shownName(s.service, c.format, 40);
        if (!one.when.isMonth())
            name = words::list({name, spanName(one.when, c.format, c.year())});
        isByMonths = isByMonths && one.when.isMonth();
        table.add({{one.month == before ? QString() : c.format.briefMonth(one.month->month), true},
                   {name},
                   {c.format.percent(availabilitySoFar(s))},
                   {s.isMeasured ? c.format.percent(s.target.text) : Format::none()},
                   stateCell(s),
                   {shown ? briefDuration(s.downtime, c.format) : Format::none()},
                   {shown ? briefDuration(s.budget, c.format) : Format::none()},
                   {creditOfMonth(c, s)}});
        before = one.month;
    }
    c.flow.section(ReportTexts::tr("%1, month by month").arg(c.periodTitle()),
                   20 * pt + table.startHeight(c.flow));
    c.flow.text(isByMonths
                    ? ReportTexts::tr(
                        "What is promised, judged and paid is the month. Percentages are never rounded up.")
                    : ReportTexts::tr(
                        "What the agreement judges over more than a month stands in its last month, with "
                        "the figures of all its months. Percentages are never rounded up."),
                c.flow.type().lead, 8 * pt);
    if (table.empty())
        c.flow.text(ReportTexts::tr("The contract has no services in this period."), c.flow.type().body);
    else
        table.drawOn(c.flow);
}

void periodCredit(const Context &c)
{
    Table table({{ReportTexts::tr("Month")},
                 {ReportTexts::tr("Service"), false, 1},
                 {ReportTexts::tr("Requests"), false, 1},
                 {ReportTexts::tr("Credit"), true}});
    const PeriodSums sums = sumsOf(c.input.months);
    int rows = 0;
    for (const Evaluation &e : c.input.months) {
        bool first = true;
        for (const ServiceResult &s : e.services) {
            if (s.credit.amount.value_or(Money{}) == Money{} && !s.credit.isToBeAgreed())
                continue;
            table.add({{first ? c.format.briefMonth(e.month) : QString(), true},
                       {shownName(s.service, c.format, 40)},
                       {requestsOf(s)},
                       {creditOfMonth(c, s)}});
            first = false;
            ++rows;
        }
    }
    if (rows > 1 && sums.credit() > Money{}) // a remedy that is negotiated is no amount
        table.addTotal({{ReportTexts::tr("Total")}, {}, {}, {c.format.money(sums.credit())}});
    c.flow.section(ReportTexts::tr("Credit by month"), table.empty() ? 16 * pt : table.startHeight(c.flow));
    if (table.empty()) {
        c.flow.text(c.policy().credit.kind() == CreditKind::None
                        ? ReportTexts::tr("The agreement gives no credit.")
                        : ReportTexts::tr("No service earned a credit in %1.").arg(c.periodTitle()),
                    c.flow.type().body);
        return;
    }
    table.drawOn(c.flow);
    Table readings({{ReportTexts::tr("If the agreement means"), false, 1},
                    {ReportTexts::tr("Clause")},
                    {ReportTexts::tr("Credit"), true}});
    readings.add(
        {{ReportTexts::tr("What this report rests on"), true}, {}, {c.format.money(sums.credit()), true}});
    const std::vector<OpenQuestion> questions = periodQuestionsOf(c.input, sums);
    for (const OpenQuestion &q : questions)
        readings.add({{c.format.isolated(inDigitsOf(c.format.locale(), q.question))},
                      {q.clause},
                      {c.format.money(q.amount)}});
    if (questions.empty())
        return;
    c.flow.subsection(ReportTexts::tr("Interpretations"), readings.startHeight(c.flow));
    readings.drawOn(c.flow);
}

} // namespace makegood::ui::sections
