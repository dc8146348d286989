// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/key_words.h"
#include "explain/maintenance_outcome.h"
#include "report/sections/incident_words.h"

namespace makegood::ui::sections
{

namespace
{

QString named(const Context &c, const MaintenanceWindow &w)
{
    QString out = c.name(w.summary.empty() ? w.uid : w.summary);
    if (!w.services.empty()) {
        QStringList services;
        for (const std::string &s : w.services)
            services << shownName(s, c.format, 40);
        out += QLatin1Char('\n') + words::list(services);
    }
    return out;
}

QString announced(const Context &c, const MaintenanceWindow &w)
{
    if (!w.notifiedAt)
        return ReportTexts::tr("not known");
    const QString when = weekdayMoment(*w.notifiedAt, c.format, c.year());
    return w.channel ? ReportTexts::tr("%1, by %2", "moment and channel").arg(when, channelName(*w.channel))
                     : when;
}

} // namespace

void maintenance(const Context &c)
{
    Table table({{ReportTexts::tr("Work"), false, 1},
                 {ReportTexts::tr("When"), false, 1},
                 {ReportTexts::tr("Announced"), false, 0.8},
                 {ReportTexts::tr("Accepted"), true},
                 {ReportTexts::tr("Verdict"), false, 1.3}});
    for (const Evaluation *e : c.told())
        for (const WindowResult &w : e->maintenance)
            table.add({{named(c, w.window)},
                       {weekdayInterval(w.window.when, c.format, c.year())},
                       {announced(c, w.window)},
                       {w.accepted > Duration::zero() ? briefDuration(w.accepted, c.format) : Format::none()},
                       {windowVerdict(c, w), false, shapeOf(outcomeOf(w))}});
    c.flow.section(ReportTexts::tr("Maintenance"),
                   (c.policy().maintenance ? 0 : 20 * pt)
                       + (table.empty() ? 16 * pt : table.startHeight(c.flow)));
    if (!c.policy().maintenance)
        c.flow.text(ReportTexts::tr("The agreement excludes no maintenance: it counts like any downtime."),
                    c.flow.type().body, 6 * pt);
    if (table.empty())
        c.flow.text(ReportTexts::tr("No maintenance took place in %1.").arg(c.periodName()),
                    c.flow.type().body);
    else
        table.drawOn(c.flow);
}

} // namespace makegood::ui::sections
