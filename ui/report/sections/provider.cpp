// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "report/sections/sections.h"
#include "sla/ledger/provider_figures.h"

namespace makegood::ui::sections
{

namespace
{

// Each outage of ours that the account tells of, and each that it alone tells of.
Table accountTable(const Context &c, const ServiceResult &s)
{
    Table table({{ReportTexts::tr("Ours, start"), false, 0.9},
                 {ReportTexts::tr("Counted"), true},
                 {ReportTexts::tr("Theirs, start"), false, 0.9},
                 {ReportTexts::tr("End"), false, 0.9},
                 {ReportTexts::tr("Length"), true},
                 {ReportTexts::tr("In the provider’s words"), false, 1.6}});
    for (const FigureComparison &row : compareFigures(c.now(), s, {}))
        for (const ToldOutage &told : row.told)
            table.add({{row.outage ? weekdayMoment(row.outage->start, c.format, c.year())
                                   : ReportTexts::tr("none")},
                       {row.outage ? briefDuration(row.ourDowntime, c.format) : QString()},
                       {weekdayMoment(told.whole.start, c.format, c.year())},
                       {weekdayMoment(told.whole.end, c.format, c.year())},
                       {briefDuration(told.whole.length(), c.format)},
                       {plainText(told.detail)}});
    return table;
}

} // namespace

void provider(const Context &c)
{
    const auto hasAccount = [](const ServiceResult &s) { return s.provider.has_value(); };
    if (std::ranges::none_of(c.now().services, hasAccount))
        return;
    c.flow.section(ReportTexts::tr("The provider’s own account"), 90 * pt);
    c.flow.text(
        ReportTexts::tr("What the provider itself tells of its services, as on its status page. It stands "
                        "beside the figures of this report and decides none of them."),
        c.flow.type().quiet, 2 * pt);
    for (const ServiceResult &s : c.now().services) {
        if (!s.provider)
            continue;
        const Table table = accountTable(c, s);
        c.flow.subsection(serviceTitle(c, s), 14 * pt + (table.empty() ? 0 : table.startHeight(c.flow)));
        c.flow.text(ReportTexts::tr(
                        "By the provider’s own account, which tells of %1 of this month: %2 down. Ours: %3.")
                        .arg(briefDuration(s.provider->told, c.format),
                             briefDuration(s.provider->downtime, c.format),
                             briefDuration(s.downtime, c.format)),
                    c.flow.type().body);
        if (!table.empty())
            table.drawOn(c.flow);
    }
}

} // namespace makegood::ui::sections
