// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed since the month was reported: a table for each restatement, and one for what is not
// restated yet.
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
        table.add({{one.service.empty() ? ReportTexts::tr("contract") : plainText(one.service)},
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
    const auto &versions = c.input.reported;
    if (versions.empty())
        return;
    const auto open = differences(versions.back().figures, figuresOf(c.now()));
    if (versions.size() == 1 && open.empty())
        return;
    c.flow.section(ReportTexts::tr("What has changed since it was reported"));
    c.flow.text(reportedText(versions.front(), c.format), c.flow.type().body);
    for (std::size_t i = 1; i < versions.size(); ++i) {
        c.flow.subsection(ReportTexts::tr("Version %1").arg(c.format.number(versions[i].version)), 60 * pt);
        c.flow.text(reportedText(versions[i], c.format), c.flow.type().body);
        const auto all = differences(versions[i - 1].figures, versions[i].figures);
        if (all.empty())
            c.flow.text(ReportTexts::tr("No figure changed."), c.flow.type().body);
        else
            tableOf(c, all);
    }
    if (open.empty())
        return;
    c.flow.subsection(ReportTexts::tr("This report, not yet restated"), 60 * pt);
    c.flow.text(ReportTexts::tr("These figures differ from what was reported last."), c.flow.type().body);
    tableOf(c, open);
}

} // namespace makegood::ui::sections
