// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

void quality(const Context &c)
{
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
    const bool isSound = c.now().dataQuality.empty();
    c.flow.subsection(ReportTexts::tr("Coverage"), (isSound ? 20 * pt : 0) + table.startHeight(c.flow));
    if (isSound)
        c.flow.text(
            ReportTexts::tr(
                "No checks contradict each other, and no service is covered for less than 95 % of the time."),
            c.flow.type().body);
    table.drawOn(c.flow);
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
                    .arg(c.name(note.service), c.format.percent(note.percent)),
                c.flow.type().body);
    }
}

} // namespace makegood::ui::sections
