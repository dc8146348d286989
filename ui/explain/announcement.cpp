// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/announcement.h"

#include <QCoreApplication>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/notice_words.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

struct AnnouncementTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Announcement)
};

QString servicesOf(const ContractCalendar &calendar, const MaintenanceWindow &window)
{
    QStringList out;
    for (const Service &service : calendar.contract.services)
        if (concerns(window, service.id))
            out << plainText(service.id);
    return words::list(out);
}

QString clausesOf(const std::optional<MaintenanceRule> &rule)
{
    QStringList out;
    if (rule)
        for (const std::string &clause : rule->clauses)
            out << plainText(clause);
    return out.join(QStringLiteral(", "));
}

// Verdict of the agreement once the window is announced.
QString agreementLine(const ContractCalendar &calendar, const MaintenancePlan &plan)
{
    const Instant start = plan.clock.judged.window.when.start;
    const QString clauses = clausesOf(calendar.maintenanceAt(start));
    const QString name = plainText(calendar.policyNameAt(start));
    const QString agreement = clauses.isEmpty()
        ? name
        : AnnouncementTexts::tr("%1, %2", "agreement and clauses").arg(name, clauses);
    const Duration counts = plan.ifAnnounced.counts().length();
    const Duration whole = plan.clock.judged.window.when.length();
    if (counts == Duration::zero())
        return AnnouncementTexts::tr("Under the agreement (%1) this time does not count as downtime.")
            .arg(agreement);
    if (counts >= whole)
        return AnnouncementTexts::tr(
                   "Under the agreement (%1) this time counts as downtime where a service is down.")
            .arg(agreement);
    return AnnouncementTexts::tr(
               "Under the agreement (%1) %2 of this time count as downtime where a service is down.")
        .arg(agreement, briefText(counts));
}

} // namespace

QString announcementText(const ContractCalendar &calendar, const MaintenancePlan &plan)
{
    const MaintenanceWindow &window = plan.clock.judged.window;
    const Format format(QLocale(), calendar.contract.zone, calendar.contract.currency);
    const bool isOff = window.status == WindowStatus::Cancelled;
    QStringList lines;
    lines << (isOff ? AnnouncementTexts::tr("Maintenance cancelled")
                    : AnnouncementTexts::tr("Planned maintenance"))
          << QString();
    lines << AnnouncementTexts::tr("To: %1").arg(plainText(calendar.contract.customer));
    if (!calendar.provider.empty())
        lines << AnnouncementTexts::tr("From: %1").arg(plainText(calendar.provider));
    if (!window.summary.empty())
        lines << AnnouncementTexts::tr("What: %1").arg(plainText(window.summary));
    lines << AnnouncementTexts::tr("Services: %1").arg(servicesOf(calendar, window));
    lines << AnnouncementTexts::tr("Begins: %1 (%2)")
                 .arg(format.instantWithOffset(window.when.start), format.utc(window.when.start));
    lines << AnnouncementTexts::tr("Ends: %1 (%2)")
                 .arg(format.instantWithOffset(window.when.end), format.utc(window.when.end));
    lines << AnnouncementTexts::tr("Duration: %1").arg(format.duration(window.when.length()));
    lines << AnnouncementTexts::tr("Times are those of %1; UTC stands in brackets.")
                 .arg(plainText(calendar.contract.zone.name()));
    lines << QString();
    if (isOff) {
        lines << AnnouncementTexts::tr("This maintenance does not take place.");
    } else {
        lines << (window.status == WindowStatus::Tentative
                      ? AnnouncementTexts::tr("It is not certain yet; you will hear from us when it is.")
                      : AnnouncementTexts::tr(
                          "The services named above may be unavailable during this time."));
        lines << agreementLine(calendar, plan);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace makegood::ui
