// SPDX-License-Identifier: GPL-3.0-or-later
// Changes since the month was reported: a table for each restatement, and one for open differences.
#include "explain/difference_words.h"
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

namespace
{

void tableOf(const Context &c, const std::vector<Difference> &all)
{
    Table table({{ReportTexts::tr("Service"), false, 0.6},
                 {ReportTexts::tr("Figure"), false, 1.2},
                 {ReportTexts::tr("Reported"), true, 1},
                 {ReportTexts::tr("Now"), true, 1},
                 {ReportTexts::tr("Difference"), true}});
    for (const Difference &one : all) {
        const DifferenceText text = differenceText(one, c.format);
        table.add({{one.service.empty() ? ReportTexts::tr("contract") : c.name(one.service)},
                   {text.figure},
                   {text.reported},
                   {text.now, true},
                   {text.difference, true}});
    }
    table.drawOn(c.flow);
}

} // namespace

void restatement(const Context &c)
{
    const Restatements &reported = c.input.reported;
    if (reported.areEmpty())
        return;
    const auto &versions = reported.versions;
    c.flow.section(ReportTexts::tr("What has changed since it was reported"), 100 * pt);
    c.flow.text(reportedText(versions.front(), c.format), c.flow.type().body);
    for (std::size_t i = 1; i < versions.size(); ++i) {
        c.flow.subsection(ReportTexts::tr("Version %1").arg(c.format.number(versions[i].version)), 60 * pt);
        c.flow.text(reportedText(versions[i], c.format), c.flow.type().body);
        if (reported.changes[i].empty())
            c.flow.text(ReportTexts::tr("No figure changed."), c.flow.type().body);
        else
            tableOf(c, reported.changes[i]);
    }
    if (reported.open.empty())
        return;
    c.flow.subsection(ReportTexts::tr("This report, not yet corrected"), 60 * pt);
    c.flow.text(ReportTexts::tr("These figures differ from what was reported last."), c.flow.type().body);
    tableOf(c, reported.open);
}

} // namespace makegood::ui::sections
