// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

namespace
{

QString judgement(const WindowResult &w)
{
    QStringList refused;
    for (const std::string &reason : w.reasons)
        refused << words::maintenanceReason(reason);
    QStringList noted;
    for (const std::string &warning : w.warnings)
        noted << words::maintenanceReason(warning);
    QStringList out;
    if (!refused.isEmpty())
        out << ReportTexts::tr("Refused: %1.").arg(words::list(refused));
    if (!noted.isEmpty())
        out << ReportTexts::tr("Noted: %1.").arg(words::list(noted));
    return out.isEmpty() ? ReportTexts::tr("Accepted.") : out.join(QLatin1Char(' '));
}

QString title(const MaintenanceWindow &w)
{
    return plainText(w.summary.empty() ? w.uid : w.summary);
}

} // namespace

void maintenance(const Context &c)
{
    c.flow.section(ReportTexts::tr("Maintenance windows"));
    if (!c.policy().maintenance)
        c.flow.text(
            ReportTexts::tr("The agreement leaves no maintenance out: it counts like any other downtime."),
            c.flow.type().body);
    if (c.now().maintenance.empty()) {
        c.flow.text(ReportTexts::tr("No maintenance window met this month."), c.flow.type().body);
        return;
    }
    Table table({{ReportTexts::tr("Window"), false, 1},
                 {ReportTexts::tr("Start")},
                 {ReportTexts::tr("End")},
                 {ReportTexts::tr("Announced")},
                 {ReportTexts::tr("Accepted"), true},
                 {ReportTexts::tr("What the agreement says"), false, 1.3}});
    for (const WindowResult &w : c.now().maintenance) {
        QString announced
            = w.window.notifiedAt ? c.format.instant(*w.window.notifiedAt) : ReportTexts::tr("not known");
        if (w.window.channel)
            announced += QLatin1Char('\n')
                + ReportTexts::tr("by %1").arg(c.format.isolated(plainText(*w.window.channel)));
        QString name = title(w.window);
        if (!w.window.services.empty()) {
            QStringList services;
            for (const std::string &s : w.window.services)
                services << plainText(s);
            name += QLatin1Char('\n') + words::list(services);
        }
        table.add({{name},
                   {c.format.instant(w.window.when.start)},
                   {c.format.instant(w.window.when.end)},
                   {announced},
                   {c.format.duration(w.accepted)},
                   {judgement(w)}});
    }
    table.drawOn(c.flow);
    c.flow.text(
        ReportTexts::tr(
            "Accepted is the part in this billing period that the agreement recognises as maintenance."),
        c.flow.type().quiet);
}

} // namespace makegood::ui::sections
