// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>

#include "sla/time/zone.h"

namespace makegood::ui
{

/// Name of the date's weekday in the user's locale: short where it fits into `room` pixels, else narrow.
QString weekdayName(LocalDate day, const QFontMetrics &metrics, int room);

} // namespace makegood::ui
