// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

void rights(const Context &c)
{
    const auto &all = c.now().rights;
    if (!all)
        return;
    c.flow.section(ReportTexts::tr("Rights"));
    Table table({{ReportTexts::tr("Service")},
                 {ReportTexts::tr("Right"), false, 1},
                 {ReportTexts::tr("Arisen")},
                 {ReportTexts::tr("Until")},
                 {ReportTexts::tr("Clauses")}});
    for (const RightResult &right : *all)
        table.add({{plainText(right.service)},
                   {plainText(right.text)},
                   {c.format.instant(right.arisenAt)},
                   {right.until ? c.format.instant(*right.until) : ReportTexts::tr("for good")},
                   {clauseList(right.clauses)}});
    if (table.empty())
        c.flow.text(ReportTexts::tr("No right stands in this month."), c.flow.type().body);
    else
        table.drawOn(c.flow);
}

} // namespace makegood::ui::sections
