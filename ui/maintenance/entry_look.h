// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "charts/colour_role.h"
#include "charts/status_shape.h"
#include "explain/calendar_parts.h"
#include "maintenance/agenda_model.h"

namespace makegood::ui
{

// How a window looks in the calendars: one place for month, week and legend.

Mark markFor(const CalendarEntry &entry);
/// Of the edge that leads the chip.
Role edgeRole(const CalendarEntry &entry);
/// Converts an agenda row for the calendars.
CalendarEntry calendarEntry(const AgendaRow &row);
/// The same of a window that is not saved.
CalendarEntry draftEntry(const AgendaRow &row);
/// When the row's window has to be announced at the latest; nothing where no notice is open.
std::optional<DayNote> noticeNote(const AgendaRow &row);
/// The first word of a customer's name: enough beside others.
QString shortCustomer(const std::string &customer);
/// A calendar month by the clocks of all customers, as wallClock() gives it.
Interval wallMonth(Month month);
/// The clock of a zone, as if it were UTC.
Interval wallClock(const Interval &when, const Zone &zone);

} // namespace makegood::ui
