// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures rest on, exact to the second: outages, checks, the data, the history of the workspace.
#include <algorithm>

#include "explain/not_counted.h"
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

namespace
{

Table outageTable(const Context &c)
{
    Table table({{ReportTexts::tr("Service"), false, 0.7},
                 {ReportTexts::tr("Start"), false, 1},
                 {ReportTexts::tr("End"), false, 1},
                 {ReportTexts::tr("Length"), true, 0.7},
                 {ReportTexts::tr("Counted"), true, 0.7},
                 {ReportTexts::tr("Credited"), true, 0.7},
                 {ReportTexts::tr("Cause"), false, 1}});
    for (const ServiceResult *s : c.judged())
        for (const Outage &o : s->outages) {
            QString cause = words::cause(o.cause);
            if (!o.incident.empty())
                cause = words::list({cause, shownName(o.incident, c.format, 40)});
            table.add({{shownName(s->service, c.format, 40)},
                       {c.format.instant(o.whole.start)},
                       {c.format.instant(o.whole.end)},
                       {c.format.duration(o.whole.length())},
                       {o.recorded ? c.format.duration(o.counted)
                                   : notCountedText(o.unrecorded.value_or(Unrecorded::MinOutage))},
                       {c.format.duration(o.credited)},
                       {cause}});
        }
    return table;
}

void outages(const Context &c, const Table &table)
{
    c.flow.subsection(ReportTexts::tr("Outages"), table.empty() ? 20 * pt : table.startHeight(c.flow));
    if (table.empty())
        c.flow.text(ReportTexts::tr("No service had an outage in %1.").arg(c.periodName()),
                    c.flow.type().body);
    else
        table.drawOn(c.flow);
}

void checks(const Context &c)
{
    Table table({{ReportTexts::tr("Service")},
                 {ReportTexts::tr("Failed check")},
                 {ReportTexts::tr("In UTC")},
                 {ReportTexts::tr("Probe")},
                 {ReportTexts::tr("Source, line"), false, 1}});
    for (const ServiceResult *s : c.judged())
        for (const Outage &o : s->outages) {
            const auto row = [&](const QString &which, const CheckRef &check) {
                QString source = check.source.empty() ? ReportTexts::tr("not known") : c.name(check.source);
                if (check.line > 0)
                    source = words::list({source, c.format.number(check.line)});
                table.add({{shownName(s->service, c.format, 40)},
                           {which.arg(c.format.instant(check.at))},
                           {c.format.utc(check.at)},
                           {shownName(check.probe, c.format, 40)},
                           {source}});
            };
            if (o.firstFailed)
                row(ReportTexts::tr("first: %1"), *o.firstFailed);
            if (o.lastFailed)
                row(ReportTexts::tr("last: %1"), *o.lastFailed);
        }
    if (table.empty())
        return;
    c.flow.subsection(ReportTexts::tr("Checks"), table.startHeight(c.flow));
    table.drawOn(c.flow);
}

Table exactTable(const Context &c)
{
    Table table({{ReportTexts::tr("Service"), false, 1},
                 {ReportTexts::tr("Downtime"), true, 1},
                 {ReportTexts::tr("Allowed"), true, 1},
                 {ReportTexts::tr("Measured"), true, 1},
                 {ReportTexts::tr("Excluded: maintenance"), true, 1},
                 {ReportTexts::tr("Excluded: causes"), true, 1}});
    for (const ServiceResult &s : c.now().services)
        if (s.isMeasured && s.state != ServiceState::NoData)
            table.add({{shownName(s.service, c.format, 40)},
                       {c.format.duration(s.downtime)},
                       {c.format.duration(s.budget)},
                       {c.format.duration(s.measured)},
                       {c.format.duration(s.excludedMaintenance)},
                       {c.format.duration(s.excludedCauses)}});
    return table;
}

} // namespace

void evidence(const Context &c)
{
    const Table exact = c.isOfPeriod() ? Table(std::vector<Column>())
                                       : exactTable(c); // of a period it stands month by month
    const Table all = outageTable(c);
    const Table &first = exact.empty() ? all : exact;
    const double start = first.empty() ? 20 * pt : first.startHeight(c.flow);
    c.flow.section(ReportTexts::tr("Appendix: evidence"), 34 * pt + c.flow.subsectionHeight() + start);
    c.flow.text(ReportTexts::tr("Contract %1, %2, judged by what was known on %3.")
                    .arg(c.name(c.now().contract),
                         c.format.interval({c.told().front()->period.start, c.now().period.end}),
                         c.format.instantWithOffset(c.now().asOf)),
                c.flow.type().lead, 2 * pt);
    for (const ReportedVersion &version : c.input.reported.versions)
        c.flow.text(
            (version.version == 1 ? ReportTexts::tr("Reported on %1.") : ReportTexts::tr("Corrected on %1."))
                .arg(c.format.instantWithOffset(version.at)),
            c.flow.type().lead, 2 * pt);
    if (!exact.empty()) {
        c.flow.subsection(ReportTexts::tr("Exact figures"), start);
        exact.drawOn(c.flow);
    }
    outages(c, all);
    checks(c);
    if (!c.isOfPeriod())
        quality(c);
}

void historyHead(const Context &c)
{
    if (!c.input.journal)
        return;
    const auto &head = *c.input.journal;
    PageFlow &flow = c.flow;
    const QString text = ReportTexts::tr("History of the workspace: %1 entries, the last one is %2.")
                             .arg(c.format.number(head.count), c.format.isolated(plainText(head.hash)));
    TextStyle style = flow.type().axis;
    style.font = flow.type().font(7.5);
    const TextBlock block(text, style, flow.width(), flow.isRightToLeft());
    // On the first page it stands above the footer, where the lines to sign on end.
    if (flow.room() < block.height()) {
        flow.drawText(block, flow.left(), flow.paper().height - 27 * pt, flow.width());
        return;
    }
    flow.drawText(block, flow.left(), flow.paper().bodyEnd() - block.height(), flow.width());
}

} // namespace makegood::ui::sections
