// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "explain/maintenance_outcome.h"
#include "sla/time/interval.h"

namespace makegood::ui
{

/// A maintenance window in a calendar; all texts are plain and translated.
struct CalendarEntry {
    Interval when{};
    MaintenanceOutcome outcome = MaintenanceOutcome::Accepted;
    QString time; ///< when it begins, in the contract's zone
    QString title;
    QString details; ///< verdict, reasons and notice, a line each
    Interval wall{}; ///< `when` by the clock of its contract's zone, as if that were UTC
    QString who; ///< the customer, short
    QString state; ///< the outcome in a few words: `Partly, 1 of 2 h`
    bool isOpen = false; ///< not announced yet, and there is time
    bool isDraft = false; ///< not saved
};

/// Something to be done on a day of the calendar.
struct DayNote {
    enum class Kind {
        Notice,
        Claim
    };
    LocalDate day{}; ///< by the customer's clock
    QString head; ///< `Notice by 23:00`, `Claim due 09:00`
    QString about; ///< the window's work; customer and amount of a claim
    Kind kind = Kind::Notice;
    QString time = {}; ///< of the head, where that has no room
    QString amount = {}; ///< of a claim, where `about` has no room
};

/// Whether the window takes place; other bars have a dashed edge.
bool isFirm(MaintenanceOutcome outcome);

QDate toDate(LocalDate day);
/// 1 (Monday) to 7, as Qt counts.
int qtDayOf(LocalDate day);
std::chrono::weekday firstDayOfWeek();

/// Weekday and date in the locale's long format.
QString namedDay(LocalDate day);

} // namespace makegood::ui
