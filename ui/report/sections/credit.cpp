// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "explain/agreement_parts.h"
#include "explain/credit_text.h"
#include "explain/facts.h"
#include "report/sections/sections.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui::sections
{

namespace
{

const Reason *rootOf(const ServiceResult &s, std::string_view kind)
{
    const auto at = std::find_if(s.why.begin(), s.why.end(), [&](const Reason &r) { return r.kind == kind; });
    return at == s.why.end() ? nullptr : &*at;
}

QString amountOf(const Reason &r, const Format &format)
{
    const Facts f(r, format);
    if (f.has("amount"))
        return f.shown("amount");
    return f.has("limit") ? f.shown("limit") : QString();
}

// What a line of an outage says beside its own sentence.
bool standsBeside(const Reason &r)
{
    return r.kind == reason::bridge || r.kind == reason::outOfCredit || r.kind == reason::freeTime
        || r.kind == reason::withinBudget || r.kind == reason::outageCap || r.kind == reason::lengthRow
        || r.kind == reason::noRow || r.kind == reason::paidElsewhere;
}

void addLine(const Context &c, const Reason &r, Table &table)
{
    if (r.kind == reason::claim)
        return;
    QString text = sentenceOf(r, c.format);
    for (const Reason &below : r.because)
        if (standsBeside(below))
            text += QLatin1Char(' ') + sentenceOf(below, c.format);
    table.add(
        {{titleOf(r), r.kind == reason::rule}, {text}, {clauseList(r.clauses)}, {amountOf(r, c.format)}});
    if (r.kind == reason::rule)
        for (const Reason &below : r.because)
            addLine(c, below, table);
}

void lines(const Context &c, const ServiceResult &s)
{
    Table table({{ReportTexts::tr("Line")},
                 {ReportTexts::tr("What it rests on"), false, 1},
                 {ReportTexts::tr("Clauses"), false, 0.28},
                 {ReportTexts::tr("Amount"), true}});
    if (const Reason *root = rootOf(s, reason::credit))
        for (const Reason &r : root->because)
            addLine(c, r, table);
    if (s.credit.withheld > Money{})
        table.add({{ReportTexts::tr("Withheld")},
                   {withheldSentence(s.credit, c.format.currency())},
                   {},
                   {c.format.money(s.credit.withheld)}});
    table.addTotal({{ReportTexts::tr("Credit")}, {}, {}, {creditText(s.credit, c.format.currency())}});
    table.drawOn(c.flow);
}

void readings(const Context &c, const ServiceResult &s)
{
    if (s.readings.empty())
        return;
    Table table({{ReportTexts::tr("Reading"), false, 1},
                 {ReportTexts::tr("Clause")},
                 {ReportTexts::tr("Availability"), true},
                 {ReportTexts::tr("Target")},
                 {ReportTexts::tr("Amount"), true}});
    const bool noData = s.state == ServiceState::NoData;
    const bool running = c.now().isRunning();
    const auto met = [&](const std::optional<bool> &is) {
        if (noData)
            return Cell(ReportTexts::tr("no data"));
        if (running && is == true)
            return Cell(ReportTexts::tr("not missed so far"));
        if (!is)
            return Cell(ReportTexts::tr("undecided"));
        return *is ? Cell(ReportTexts::tr("met"), false, Mark::Good)
                   : Cell(ReportTexts::tr("missed"), false, Mark::Bad);
    };
    table.add({{ReportTexts::tr("As the agreement is read here"), true},
               {},
               {c.format.percent(s.shownAvailability()), true},
               met(s.met),
               {creditText(s.credit, c.format.currency()), true}});
    for (const ReadingResult &r : s.readings) {
        const auto &all = c.policy().readings;
        const auto at
            = std::find_if(all.begin(), all.end(), [&](const Reading &one) { return one.id == r.id; });
        const QString question = c.format.isolated(plainText(at == all.end() ? r.id : at->question));
        table.add({{question},
                   {at == all.end() ? QString() : plainText(at->clause)},
                   {noData ? Format::none() : c.format.percent(r.availability)},
                   met(r.met),
                   {creditText(r.amount, r.toBeAgreed, c.format.currency())}});
    }
    c.flow.need(table.startHeight(c.flow) + 16 * pt);
    c.flow.text(ReportTexts::tr("If the answer were yes:"), c.flow.type().strong, 1 * pt);
    table.drawOn(c.flow);
}

} // namespace

void credit(const Context &c)
{
    c.flow.section(ReportTexts::tr("Credit"));
    const CreditTotal &t = c.now().total;
    if (c.policy().credit.kind() == CreditKind::None)
        c.flow.text(ReportTexts::tr("The agreement gives no credit."), c.flow.type().body);
    else
        c.flow.text(ReportTexts::tr("Total for the month: %1. Lowest of all readings: %2; highest: %3.")
                        .arg(totalText(c.now()), c.format.money(t.lowest), c.format.money(t.highest)),
                    c.flow.type().strong);
    for (const ServiceResult &s : c.now().services) {
        c.flow.subsection(serviceTitle(c, s), 90 * pt);
        lines(c, s);
        readings(c, s);
    }
}

void claims(const Context &c)
{
    c.flow.section(ReportTexts::tr("Claims"));
    const auto &rule = c.policy().claim;
    if (!rule) {
        c.flow.text(ReportTexts::tr("Under this agreement nothing needs to be claimed."), c.flow.type().body);
        return;
    }
    QString text = rule->within
        ? ReportTexts::tr("A claim must be filed within %1.").arg(agreement::limit(*rule->within, c.format))
        : ReportTexts::tr("A claim may be filed at any time.");
    QStringList items;
    for (const std::string &item : rule->requirements)
        items << words::claimItem(item);
    if (!items.isEmpty())
        text += QLatin1Char(' ') + ReportTexts::tr("It must hold: %1.").arg(words::list(items));
    if (!rule->clauses.empty())
        text += QLatin1Char(' ') + ReportTexts::tr("Clauses: %1.").arg(clauseList(rule->clauses));
    c.flow.text(text, c.flow.type().body, 6 * pt);
    Table table({{ReportTexts::tr("Service")},
                 {ReportTexts::tr("Outage")},
                 {ReportTexts::tr("Deadline")},
                 {ReportTexts::tr("State")},
                 {ReportTexts::tr("Still missing"), false, 1}});
    for (const ServiceResult &s : c.now().services)
        for (const Claim &claim : s.claims) {
            QStringList missing;
            for (const std::string &item : claim.missing)
                missing << words::claimItem(item);
            for (const std::string &gate : claim.failingGates)
                missing << ReportTexts::tr("not to be filed now: %1").arg(words::gate(gate));
            table.add({{plainText(s.service)},
                       {claim.forPeriod ? ReportTexts::tr("the whole period")
                                        : c.format.instant(claim.outage.start)},
                       {claim.deadline ? c.format.instant(*claim.deadline) : ReportTexts::tr("none")},
                       {words::claimState(claim.state), true,
                        claim.state == ClaimState::Open        ? Mark::Good
                            : claim.state >= ClaimState::Filed ? Mark::Good
                            : claim.state == ClaimState::Due   ? Mark::Unsure
                                                               : Mark::Bad},
                       {missing.isEmpty() ? ReportTexts::tr("nothing") : words::list(missing)}});
        }
    if (table.empty())
        c.flow.text(ReportTexts::tr("No claim stands for this month."), c.flow.type().body);
    else
        table.drawOn(c.flow);
}

} // namespace makegood::ui::sections
