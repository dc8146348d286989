// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/calendar_parts.h"

#include <QLocale>

namespace makegood::ui
{

bool isFirm(MaintenanceOutcome outcome)
{
    return outcome != MaintenanceOutcome::Cancelled && outcome != MaintenanceOutcome::Tentative;
}

QDate toDate(LocalDate day)
{
    const std::chrono::year_month_day ymd(day);
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

int qtDayOf(LocalDate day)
{
    return static_cast<int>(std::chrono::weekday(day).iso_encoding());
}

std::chrono::weekday firstDayOfWeek()
{
    return std::chrono::weekday(static_cast<unsigned>(QLocale().firstDayOfWeek()));
}

QString namedDay(LocalDate day)
{
    return QLocale().toString(toDate(day), QLocale::LongFormat);
}

} // namespace makegood::ui
