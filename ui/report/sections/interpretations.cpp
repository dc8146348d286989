// SPDX-License-Identifier: GPL-3.0-or-later
// What each service would come to under every way to understand the agreement.
#include <algorithm>

#include "explain/shipped_text.h"
#include "report/locale_digits.h"
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

namespace
{

Cell verdictCell(const Context &c, const ServiceResult &s, const std::optional<bool> &met)
{
    if (s.state == ServiceState::NoData)
        return {ReportTexts::tr("no data"), false, Mark::NoData};
    if (!met)
        return {ReportTexts::tr("open"), false, Mark::Open};
    if (*met && c.now().isRunning())
        return {ReportTexts::tr("not missed so far")};
    return *met ? Cell(ReportTexts::tr("met"), false, Mark::Kept)
                : Cell(ReportTexts::tr("missed"), false, Mark::Breached);
}

QString amountOf(const Context &c, const std::optional<Money> &amount, bool toBeAgreed)
{
    if (toBeAgreed && amount.value_or(Money{}) == Money{})
        return ReportTexts::tr("to negotiate");
    return c.format.money(amount);
}

Table interpretationTable(const Context &c, const ServiceResult &s)
{
    const bool noData = s.state == ServiceState::NoData;
    // Where no month earns anything, none does under another interpretation either.
    const bool pays = c.policy().credit.kind() != CreditKind::None;
    std::vector<Column> columns = {{ReportTexts::tr("If the agreement means"), false, 1},
                                   {ReportTexts::tr("Clause")},
                                   {ReportTexts::tr("Availability"), true},
                                   {ReportTexts::tr("Target")}};
    if (pays)
        columns.push_back({ReportTexts::tr("Credit"), true});
    Table table(std::move(columns));
    table.add({{ReportTexts::tr("What this report rests on"), true},
               {},
               {c.format.percent(s.shownAvailability()), true},
               verdictCell(c, s, s.met),
               {amountOf(c, s.credit.amount, s.credit.isToBeAgreed()), true}});
    for (const ReadingResult &r : s.readings) {
        const auto &all = c.policy().readings;
        const auto at
            = std::find_if(all.begin(), all.end(), [&](const Reading &one) { return one.id == r.id; });
        table.add({{c.format.isolated(inDigitsOf(
                       c.format.locale(), at == all.end() ? plainText(r.id) : shippedText(at->question)))},
                   {at == all.end() ? QString() : plainText(at->clause)},
                   {noData ? Format::none() : c.format.percent(r.availability)},
                   verdictCell(c, s, r.met),
                   {amountOf(c, r.amount, r.toBeAgreed)}});
    }
    return table;
}

} // namespace

void interpretations(const Context &c)
{
    const auto &services = c.now().services;
    bool begun = false;
    for (const ServiceResult &s : services) {
        if (s.readings.empty())
            continue;
        const Table table = interpretationTable(c, s);
        const double start = table.startHeight(c.flow);
        if (!begun) {
            c.flow.section(ReportTexts::tr("Appendix: interpretations"),
                           20 * pt + c.flow.subsectionHeight() + start);
            c.flow.text(ReportTexts::tr(
                            "Clauses that can be understood in more than one way, each answered with yes."),
                        c.flow.type().lead, 4 * pt);
        }
        begun = true;
        c.flow.subsection(shownName(s.service, c.format, 60), start);
        table.drawOn(c.flow);
    }
}

} // namespace makegood::ui::sections
