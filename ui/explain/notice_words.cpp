// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/notice_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "explain/calendar_parts.h"
#include "explain/cell_text.h"
#include "explain/maintenance_outcome.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

struct NoticeWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::NoticeWords)
};

QString reasonsOf(const std::vector<std::string> &reasons)
{
    QStringList out;
    for (const std::string &reason : reasons)
        out << words::maintenanceReason(reason);
    return out.join(QStringLiteral("; "));
}

} // namespace

QString weekdayText(Instant at, const Zone &zone)
{
    return NoticeWordsTexts::tr("%1 %2").arg(
        QLocale().dayName(qtDayOf(zone.dateOf(at)), QLocale::ShortFormat), momentText(at, zone));
}

QString noticeSentence(const NoticeClock &clock, const Zone &zone, Instant now)
{
    const QString last = clock.announceBy ? weekdayText(*clock.announceBy, zone) : QString();
    QString out;
    switch (clock.state) {
    case NoticeState::NotAsked:
        if (clock.judged.window.status == WindowStatus::Cancelled)
            return NoticeWordsTexts::tr("Cancelled: no notice is needed.");
        return clock.judged.reasons == std::vector<std::string>{"not-in-policy"}
            ? NoticeWordsTexts::tr("The agreement accepts no maintenance, announced or not.")
            : NoticeWordsTexts::tr("The agreement asks for no notice.");
    case NoticeState::InTime:
        out = NoticeWordsTexts::tr("Announced in time, %1 ahead.")
                  .arg(briefText(clock.judged.window.when.start - *clock.judged.window.notifiedAt));
        break;
    case NoticeState::Late:
        out = (clock.isAdvised ? NoticeWordsTexts::tr("Announced later than advised, which was by %1.")
                               : NoticeWordsTexts::tr("Announced too late: the last moment was %1."))
                  .arg(last);
        break;
    case NoticeState::Open:
        out = (clock.isAdvised
                   ? NoticeWordsTexts::tr("Better announced by %1, %2: the agreement only advises it.")
                   : NoticeWordsTexts::tr("Announce it by %1, %2, or it counts as downtime."))
                  .arg(last, countdownText(*clock.announceBy, now));
        break;
    case NoticeState::Missed:
        out = (clock.isAdvised ? NoticeWordsTexts::tr(
                   "Not announced; advised was by %1. The agreement accepts it all the same.")
                               : NoticeWordsTexts::tr("Not announced by %1: it counts as downtime."))
                  .arg(last);
        break;
    }
    if (!clock.channelFits)
        out += QLatin1Char(' ')
            + (clock.judged.window.channel
                   ? NoticeWordsTexts::tr("The agreement wants it by %1, not by %2.")
                         .arg(toText(*clock.channel), toText(*clock.judged.window.channel))
                   : NoticeWordsTexts::tr("The agreement wants it by %1.").arg(toText(*clock.channel)));
    return out;
}

QString noticeCell(const NoticeClock &clock, const Zone &zone, Instant now)
{
    switch (clock.state) {
    case NoticeState::NotAsked:
        return NoticeWordsTexts::tr("not asked for");
    case NoticeState::InTime:
        return NoticeWordsTexts::tr("announced in time");
    case NoticeState::Late:
        return NoticeWordsTexts::tr("announced too late");
    case NoticeState::Open:
        return NoticeWordsTexts::tr("by %1, %2")
            .arg(weekdayText(*clock.announceBy, zone), countdownText(*clock.announceBy, now));
    case NoticeState::Missed:
        return NoticeWordsTexts::tr("missed: was %1").arg(weekdayText(*clock.announceBy, zone));
    }
    return {};
}

QString judgedWords(const JudgedWindow &judged)
{
    const QString why = reasonsOf(judged.reasons);
    QString out;
    switch (outcomeOf(judged)) {
    case MaintenanceOutcome::Accepted:
        out = NoticeWordsTexts::tr("Accepted");
        break;
    case MaintenanceOutcome::Partly:
        out = NoticeWordsTexts::tr("Partly accepted: %1").arg(why);
        break;
    case MaintenanceOutcome::Refused:
        out = NoticeWordsTexts::tr("Refused: %1").arg(why);
        break;
    case MaintenanceOutcome::Tentative:
        out = NoticeWordsTexts::tr("Tentative: not confirmed, so downtime in it counts");
        break;
    case MaintenanceOutcome::Cancelled:
        out = NoticeWordsTexts::tr("Cancelled: downtime in it counts");
        break;
    }
    if (!judged.warnings.empty())
        out += NoticeWordsTexts::tr(" (only advised: %1)").arg(reasonsOf(judged.warnings));
    return out;
}

QString countsSentence(const MaintenanceForecast &forecast)
{
    const Duration refused = forecast.refused.length();
    const Duration over = forecast.over.length();
    if (refused + over == Duration::zero())
        return NoticeWordsTexts::tr("Nothing of it counts as downtime.");
    if (over == Duration::zero())
        return NoticeWordsTexts::tr("%1 of it count as downtime if the service is down: not accepted.")
            .arg(briefText(refused));
    if (refused == Duration::zero())
        return NoticeWordsTexts::tr(
                   "%1 of it count as downtime if the service is down: past the month's allowance.")
            .arg(briefText(over));
    return NoticeWordsTexts::tr(
               "%1 of it count as downtime if the service is down: %2 not accepted, %3 past the month's "
               "allowance.")
        .arg(briefText(refused + over), briefText(refused), briefText(over));
}

} // namespace makegood::ui
