// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/month_state.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace makegood::ui
{

namespace
{

constexpr int daysCounted = 60; ///< after which the end of a month is no news

struct MonthStateTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::MonthState)
};

QDate dayOf(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(
               std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count(), Qt::UTC)
        .date();
}

QString dayText(const QDate &day, const QDate &today)
{
    const QLocale locale;
    return day.year() == today.year()
        ? locale.toString(day, MonthStateTexts::tr("d MMM", "a day of this year"))
        : locale.toString(day, MonthStateTexts::tr("d MMM yyyy", "a day"));
}

} // namespace

MonthState monthStateOf(Month month, Instant now, std::optional<Instant> locked, bool canLock)
{
    const QDate first(static_cast<int>(month.value.year()),
                      static_cast<int>(static_cast<unsigned>(month.value.month())), 1);
    const QDate end = first.addMonths(1);
    const QDate today = dayOf(now);
    if (today < first)
        return {Pill::Kind::Outline, MonthStateTexts::tr("Starts on %1").arg(dayText(first, today)),
                MonthStateTexts::tr("To come"), QStringLiteral("clock")};
    if (today < end) {
        const auto left = static_cast<int>(today.daysTo(end));
        return {Pill::Kind::Provisional,
                left <= 1 ? MonthStateTexts::tr("Provisional, ends today")
                          : MonthStateTexts::tr("Provisional, %n days left", nullptr, left),
                MonthStateTexts::tr("Provisional"), QStringLiteral("hourglass")};
    }
    if (locked)
        return {Pill::Kind::Outline, MonthStateTexts::tr("Locked %1").arg(dayText(dayOf(*locked), today)),
                MonthStateTexts::tr("Locked"), QStringLiteral("lock")};
    const auto ago = static_cast<int>(end.daysTo(today));
    const bool isRecent = ago <= daysCounted;
    if (!canLock)
        return {Pill::Kind::Quiet,
                isRecent && ago > 0 ? MonthStateTexts::tr("Ended %n days ago", nullptr, ago)
                                    : MonthStateTexts::tr("Ended"),
                MonthStateTexts::tr("Ended"),
                {}};
    return {Pill::Kind::Quiet,
            isRecent && ago > 0 ? MonthStateTexts::tr("Ended %n days ago, not locked", nullptr, ago)
                                : MonthStateTexts::tr("Ended, not locked"),
            MonthStateTexts::tr("Not locked"),
            {}};
}

} // namespace makegood::ui
