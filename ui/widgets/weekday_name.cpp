// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/weekday_name.h"

#include <QLocale>

#include "explain/calendar_parts.h"

namespace makegood::ui
{

QString weekdayName(LocalDate day, const QFontMetrics &metrics, int room)
{
    const QLocale locale;
    const QString name = locale.standaloneDayName(qtDayOf(day), QLocale::ShortFormat);
    return metrics.horizontalAdvance(name) <= room
        ? name
        : locale.standaloneDayName(qtDayOf(day), QLocale::NarrowFormat);
}

} // namespace makegood::ui
