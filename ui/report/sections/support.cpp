// SPDX-License-Identifier: GPL-3.0-or-later
// Support times and the promises that are no availability.
#include <set>
#include <string>
#include <tuple>

#include "explain/clock_text.h"
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

namespace
{

// Kept only where a target was, not without one or while the clock runs.
Cell responseCell(const Context &c, const TicketClocks &clocks)
{
    const QString when = clocks.respondedAt ? weekdayMoment(*clocks.respondedAt, c.format, c.year())
                                            : ReportTexts::tr("not yet");
    if (clocks.breached)
        return {ReportTexts::tr("%1, late").arg(when), true, Mark::Breached};
    if (!clocks.responseDeadline)
        return {when};
    return {when, false, clocks.respondedAt ? std::optional(Mark::Kept) : std::nullopt};
}

Cell resolutionCell(const Context &c, const TicketClocks &clocks)
{
    const QString when = clocks.resolvedAt ? weekdayMoment(*clocks.resolvedAt, c.format, c.year())
        : clocks.waiting                   ? ReportTexts::tr("waits for the customer")
                                           : ReportTexts::tr("not yet");
    if (clocks.resolutionBreached)
        return {ReportTexts::tr("%1, late").arg(when), true, Mark::Breached};
    return {when, false,
            clocks.resolvedAt && clocks.resolutionDeadline ? std::optional(Mark::Kept) : std::nullopt};
}

Table ticketTable(const Context &c)
{
    const bool resolutions = c.policy().support->promisesResolution();
    std::vector<Column> columns = {
        {ReportTexts::tr("Ticket"), false, 1},         {ReportTexts::tr("Severity"), false, 0.8},
        {ReportTexts::tr("Respond by"), false, 1},     {ReportTexts::tr("Responded"), false, 1.1},
        {ReportTexts::tr("Late updates"), false, 0.6}, {ReportTexts::tr("Late status replies"), false, 0.6}};
    if (resolutions)
        columns.push_back({ReportTexts::tr("Resolved"), false, 1});
    Table table(columns);
    for (const TicketResult &t : c.now().support) {
        std::vector<Cell> cells
            = {{shownName(t.ticket, c.format, 40)},
               {severityText(t.clocks.severity, severityTitle(&c.policy(), t.clocks.severity))},
               {t.clocks.responseDeadline ? weekdayMoment(*t.clocks.responseDeadline, c.format, c.year())
                                          : ReportTexts::tr("no target")},
               responseCell(c, t.clocks),
               lateCountCell(c, t.clocks.updateBreaches),
               lateCountCell(c, t.clocks.statusBreaches)};
        if (resolutions)
            cells.push_back(resolutionCell(c, t.clocks));
        table.add(std::move(cells));
    }
    return table;
}

// The first part of the section begins on the page of its heading.
void tickets(const Context &c)
{
    if (!c.policy().support)
        return;
    const Table table = ticketTable(c);
    c.flow.subsection(ReportTexts::tr("Support"), table.empty() ? 16 * pt : table.startHeight(c.flow));
    if (table.empty())
        c.flow.text(ReportTexts::tr("No ticket was opened in %1.").arg(c.monthName()), c.flow.type().body);
    else
        table.drawOn(c.flow);
}

std::optional<Mark> markOfState(ObligationState state)
{
    switch (state) {
    case ObligationState::Kept:
        return Mark::Kept;
    case ObligationState::Broken:
        return Mark::Breached;
    case ObligationState::Unknown:
        return Mark::NoData;
    case ObligationState::NotDue:
        break;
    }
    return Mark::Open;
}

QString itemText(const Context &c, const ObligationItem &item)
{
    const QString subject = shownName(item.subject, c.format, 40);
    if (item.day)
        return ReportTexts::tr("%1 on %2: %3 of %4", "service, day, found and wanted backups")
            .arg(subject, c.format.day(*item.day), c.format.number(item.found), c.format.number(item.wanted));
    if (item.from)
        return ReportTexts::tr("%1 on %2", "subject and moment")
            .arg(subject, weekdayMoment(*item.from, c.format, c.year()));
    return subject;
}

// What was not kept, one after the other, or how much was looked at.
QString basis(const Context &c, const ObligationResult &o)
{
    if (o.record)
        return ReportTexts::tr("%1 (recorded by %2 on %3)")
            .arg(c.name(o.record->evidence), c.name(o.record->by),
                 dayOfYear(o.record->at, c.format, c.year()));
    if (o.state == ObligationState::Unknown)
        return ReportTexts::tr("Nothing was recorded for %1.").arg(c.monthName());
    constexpr int mostItems = 4;
    QStringList broken;
    int more = 0;
    for (const ObligationItem &item : o.items) {
        if (item.kept)
            continue;
        if (broken.size() < mostItems)
            broken << itemText(c, item);
        else
            ++more;
    }
    if (more > 0)
        broken << ReportTexts::tr("%1 more", nullptr, more).arg(c.format.number(more));
    if (!broken.isEmpty())
        return ReportTexts::tr("Missing: %1.").arg(words::list(broken));
    if (o.items.empty())
        return ReportTexts::tr("Nothing fell due.");
    const auto all = static_cast<int>(o.items.size());
    return all == 1 ? ReportTexts::tr("One record was checked.")
                    : ReportTexts::tr("%1 records were checked.", nullptr, all).arg(c.format.number(all));
}

Table obligationTable(const Context &c)
{
    Table table({{ReportTexts::tr("Promise"), false, 1},
                 {ReportTexts::tr("State")},
                 {ReportTexts::tr("What it rests on"), false, 1.5},
                 {ReportTexts::tr("Clauses")}});
    for (const ObligationResult &o : c.now().obligations)
        table.add({{words::obligation(o)},
                   {words::obligationState(o.state), true, markOfState(o.state)},
                   {basis(c, o)},
                   {clauseIds(o.clauses)}});
    return table;
}

void obligations(const Context &c)
{
    if (c.now().obligations.empty())
        return;
    const Table table = obligationTable(c);
    c.flow.subsection(ReportTexts::tr("Other promises"), table.startHeight(c.flow));
    table.drawOn(c.flow);
}

} // namespace

Cell lateCountCell(const Context &c, std::int64_t late)
{
    if (late == 0)
        return {ReportTexts::tr("none")};
    return {c.format.number(late), true, Mark::Breached};
}

void support(const Context &c)
{
    if (!c.policy().support && c.now().obligations.empty() && !c.now().rights)
        return;
    double first = 40 * pt;
    if (c.policy().support)
        first = c.now().support.empty() ? 16 * pt : ticketTable(c).startHeight(c.flow);
    else if (!c.now().obligations.empty())
        first = obligationTable(c).startHeight(c.flow);
    c.flow.section(ReportTexts::tr("Support and other promises"), c.flow.subsectionHeight() + first);
    tickets(c);
    obligations(c);
    rights(c);
}

void rights(const Context &c)
{
    Table table({{ReportTexts::tr("Service")},
                 {ReportTexts::tr("Right"), false, 1},
                 {ReportTexts::tr("Since")},
                 {ReportTexts::tr("Until")},
                 {ReportTexts::tr("Clauses")}});
    bool givesAny = false;
    std::set<std::tuple<std::string, std::string, Instant>> told; // it holds on in later months
    for (const Evaluation *e : c.told()) {
        if (!e->rights)
            continue;
        givesAny = true;
        for (const RightResult &right : *e->rights)
            if (told.insert({right.id, right.service, right.arisenAt}).second)
                table.add({{shownName(right.service, c.format, 40)},
                           {plainText(right.text)},
                           {weekdayMoment(right.arisenAt, c.format, c.year())},
                           {right.until ? weekdayMoment(*right.until, c.format, c.year())
                                        : ReportTexts::tr("for good")},
                           {clauseIds(right.clauses)}});
    }
    if (!givesAny)
        return;
    c.flow.subsection(ReportTexts::tr("Rights"), 40 * pt);
    if (table.empty())
        c.flow.text(ReportTexts::tr("No right arose in %1.").arg(c.periodName()), c.flow.type().body);
    else
        table.drawOn(c.flow);
}

} // namespace makegood::ui::sections
