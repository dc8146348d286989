// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDate>

#include "explain/maintenance_outcome.h"
#include "sla/time/interval.h"

namespace makegood::ui
{

/// One maintenance window as the calendars show it; its texts are plain and in the person's language.
struct CalendarEntry {
    Interval when{};
    MaintenanceOutcome outcome = MaintenanceOutcome::Accepted;
    QString time; ///< when it begins, in the contract's zone
    QString title;
    QString details; ///< verdict, reasons and notice, a line each
};

/// Whether the window takes place; what does not is drawn with a dashed edge.
bool isFirm(MaintenanceOutcome outcome);

/// `share` of `colour` over `ground`.
QColor mixed(const QColor &colour, const QColor &ground, double share);

QDate toDate(LocalDate day);
/// 1 (Monday) to 7, as Qt counts.
int qtDayOf(LocalDate day);
std::chrono::weekday firstDayOfWeek();

/// The day's name and date in full, as the person's language writes them.
QString namedDay(LocalDate day);

} // namespace makegood::ui
