// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

void quality(const Context &c)
{
    c.flow.section(ReportTexts::tr("Coverage and data quality"));
    Table table({{ReportTexts::tr("Service"), false, 1},
                 {ReportTexts::tr("Coverage"), true},
                 {ReportTexts::tr("Unknown"), true},
                 {ReportTexts::tr("Judged so far"), true}});
    for (const ServiceResult &s : c.now().services) {
        const bool some = s.elapsed > Duration::zero();
        table.add({{serviceTitle(c, s)},
                   {some ? c.format.percent(percentCut(s.coveredElapsed.count(), s.elapsed.count()))
                         : Format::none()},
                   {c.format.duration(s.unknown)},
                   {c.format.duration(s.elapsed)}});
    }
    table.drawOn(c.flow);
    if (c.now().dataQuality.empty()) {
        c.flow.text(
            ReportTexts::tr(
                "No checks contradict each other, and no service is covered for less than 95 % of the time."),
            c.flow.type().body);
        return;
    }
    for (const DataQuality &note : c.now().dataQuality) {
        if (note.kind == DataQuality::Kind::Conflict)
            c.flow.text(
                ReportTexts::tr(
                    "Contradicting checks at the same instant: %1, the first on %2. The failed one counts.")
                    .arg(c.format.number(static_cast<std::int64_t>(note.count)),
                         c.format.instant(note.first)),
                c.flow.type().body);
        else
            c.flow.text(
                ReportTexts::tr(
                    "%1 is covered by checks for only %2 of the time: its figures rest on incomplete data.")
                    .arg(c.format.isolated(plainText(note.service)), c.format.percent(note.percent)),
                c.flow.type().body);
    }
}

namespace
{

// Good only for a target that was kept, not without a target or while the clock is running.
Cell responseCell(const TicketClocks &clocks)
{
    if (clocks.breached)
        return {ReportTexts::tr("late"), true, Mark::Bad};
    if (!clocks.responseDeadline)
        return {QStringLiteral("–")};
    if (!clocks.respondedAt)
        return {ReportTexts::tr("not yet")};
    return {ReportTexts::tr("in time"), false, Mark::Good};
}

Cell resolutionCell(const TicketClocks &clocks, const Format &format)
{
    const QString when = clocks.resolvedAt ? format.instant(*clocks.resolvedAt)
        : clocks.waiting                   ? ReportTexts::tr("waits for the customer")
                                           : ReportTexts::tr("not yet");
    if (clocks.resolutionBreached)
        return {ReportTexts::tr("%1, late").arg(when), true, Mark::Bad};
    return {when, false, clocks.resolvedAt && clocks.resolutionDeadline ? Mark::Good : Mark::None};
}

void tickets(const Context &c)
{
    const bool resolutions = c.policy().support->promisesResolution();
    std::vector<Column> columns = {{ReportTexts::tr("Ticket"), false, 1},
                                   {ReportTexts::tr("Severity")},
                                   {ReportTexts::tr("Respond by")},
                                   {ReportTexts::tr("Responded")},
                                   {ReportTexts::tr("Response")},
                                   {ReportTexts::tr("Late updates"), true},
                                   {ReportTexts::tr("Late status replies"), true}};
    if (resolutions)
        columns.push_back({ReportTexts::tr("Resolved")});
    Table table(columns);
    for (const TicketResult &t : c.now().support) {
        std::vector<Cell> cells
            = {{plainText(t.ticket)},
               {plainText(t.clocks.severity)},
               {t.clocks.responseDeadline ? c.format.instant(*t.clocks.responseDeadline)
                                          : ReportTexts::tr("no target")},
               {t.clocks.respondedAt ? c.format.instant(*t.clocks.respondedAt) : ReportTexts::tr("not yet")},
               responseCell(t.clocks),
               {c.format.number(t.clocks.updateBreaches)},
               {c.format.number(t.clocks.statusBreaches)}};
        if (resolutions)
            cells.push_back(resolutionCell(t.clocks, c.format));
        table.add(std::move(cells));
    }
    if (table.empty())
        c.flow.text(ReportTexts::tr("No ticket was opened in this month."), c.flow.type().body);
    else
        table.drawOn(c.flow);
}

Mark markOf(ObligationState state)
{
    switch (state) {
    case ObligationState::Kept:
        return Mark::Good;
    case ObligationState::Broken:
        return Mark::Bad;
    case ObligationState::Unknown:
        return Mark::Unsure;
    case ObligationState::NotDue:
        break;
    }
    return Mark::None;
}

} // namespace

void support(const Context &c)
{
    c.flow.section(ReportTexts::tr("Support and obligations"));
    c.flow.subsection(ReportTexts::tr("Support tickets"), 30 * pt);
    if (c.policy().support)
        tickets(c);
    else
        c.flow.text(ReportTexts::tr("The agreement sets no support times."), c.flow.type().body);
    c.flow.subsection(ReportTexts::tr("Obligations"), 30 * pt);
    Table table({{ReportTexts::tr("Obligation"), false, 1},
                 {ReportTexts::tr("State")},
                 {ReportTexts::tr("Evidence"), false, 1.3},
                 {ReportTexts::tr("Clauses")}});
    for (const ObligationResult &o : c.now().obligations)
        table.add(
            {{words::obligation(o.kind)},
             {words::obligationState(o.state), true, markOf(o.state)},
             {o.record ? ReportTexts::tr("%1 (recorded by %2 on %3)")
                             .arg(c.format.isolated(plainText(o.record->evidence)),
                                  c.format.isolated(plainText(o.record->by)), c.format.instant(o.record->at))
                       : c.format.isolated(plainText(o.evidence))},
             {clauseList(o.clauses)}});
    if (table.empty())
        c.flow.text(ReportTexts::tr("The agreement holds no further obligations."), c.flow.type().body);
    else
        table.drawOn(c.flow);
}

} // namespace makegood::ui::sections
