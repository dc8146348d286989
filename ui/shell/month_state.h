// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "sla/time/instant.h"
#include "widgets/pill.h"

namespace makegood::ui
{

/// What is said beside the month.
struct MonthState {
    Pill::Kind kind = Pill::Kind::Quiet;
    QString words; ///< `Provisional, 6 days left`
    QString brief; ///< `Provisional`
    QString icon;
};

/// Whether the month still runs, has ended, or is locked: reported, so that later changes are tracked.
/// `canLock`: the page is about one contract, whose months can be locked.
MonthState monthStateOf(Month month, Instant now, std::optional<Instant> locked, bool canLock);

} // namespace makegood::ui
