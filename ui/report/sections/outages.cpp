// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

namespace
{

Table outageTable(const Context &c, const ServiceResult &s)
{
    bool amounts = false;
    for (const Outage &o : s.outages)
        amounts = amounts || o.amount.has_value();
    std::vector<Column> columns = {{ReportTexts::tr("Start")},         {ReportTexts::tr("End")},
                                   {ReportTexts::tr("Length"), true},  {ReportTexts::tr("Cause"), false, 1.3},
                                   {ReportTexts::tr("Counted"), true}, {ReportTexts::tr("Credited"), true}};
    if (amounts)
        columns.push_back({ReportTexts::tr("Amount"), true});
    columns.push_back({ReportTexts::tr("Clauses"), false, 1});
    Table table(std::move(columns));
    for (const Outage &o : s.outages) {
        QString cause = words::cause(o.cause);
        if (!o.incident.empty())
            cause += QStringLiteral(" (") + c.format.isolated(plainText(o.incident)) + QLatin1Char(')');
        std::vector<Cell> row
            = {{c.format.instant(o.whole.start)},
               {c.format.instant(o.whole.end)},
               {c.format.duration(o.whole.length())},
               {cause},
               {o.recorded ? c.format.duration(o.counted) : ReportTexts::tr("not recorded")},
               {c.format.duration(o.credited)}};
        if (amounts)
            row.push_back({c.format.money(o.amount)});
        row.push_back({clauseList(o.clauses)});
        table.add(std::move(row));
    }
    return table;
}

} // namespace

void outages(const Context &c)
{
    c.flow.section(ReportTexts::tr("Outages"));
    bool any = false;
    for (const ServiceResult &s : c.now().services)
        any = any || !s.outages.empty();
    if (!any) {
        c.flow.text(ReportTexts::tr("No service had an outage in this month."), c.flow.type().body);
        return;
    }
    c.flow.text(
        ReportTexts::tr(
            "Whole outages, also where they reach beyond the month. Counted is their share of the downtime, "
            "credited their share of the credited time; amounts are before cap and conditions."),
        c.flow.type().quiet, 2 * pt);
    for (const ServiceResult &s : c.now().services) {
        const Table table = outageTable(c, s);
        c.flow.subsection(serviceTitle(c, s), table.empty() ? 14 * pt : table.startHeight(c.flow));
        if (table.empty())
            c.flow.text(ReportTexts::tr("No outage."), c.flow.type().body);
        else
            table.drawOn(c.flow);
    }
}

void evidence(const Context &c)
{
    c.flow.section(ReportTexts::tr("Appendix: evidence of each outage"));
    Table table({{ReportTexts::tr("Service")},
                 {ReportTexts::tr("Outage")},
                 {ReportTexts::tr("Failed check")},
                 {ReportTexts::tr("In UTC")},
                 {ReportTexts::tr("Probe")},
                 {ReportTexts::tr("Source, line"), false, 1}});
    for (const ServiceResult &s : c.now().services)
        for (const Outage &o : s.outages) {
            const auto row = [&](const QString &which, const CheckRef &check) {
                QString source = check.source.empty() ? ReportTexts::tr("not known")
                                                      : c.format.isolated(plainText(check.source));
                if (check.line > 0)
                    source = words::list({source, c.format.number(check.line)});
                table.add({{plainText(s.service)},
                           {c.format.instant(o.whole.start)},
                           {which.arg(c.format.instant(check.at))},
                           {c.format.utc(check.at)},
                           {plainText(check.probe)},
                           {source}});
            };
            if (o.firstFailed)
                row(ReportTexts::tr("first: %1"), *o.firstFailed);
            if (o.lastFailed)
                row(ReportTexts::tr("last: %1"), *o.lastFailed);
        }
    if (table.empty())
        c.flow.text(ReportTexts::tr("No outage of this month rests on a failed check."), c.flow.type().body);
    else
        table.drawOn(c.flow);
}

} // namespace makegood::ui::sections
