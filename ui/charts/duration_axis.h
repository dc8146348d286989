// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "sla/time/instant.h"

namespace makegood::ui
{

/// The labels of an axis of lengths of time that begins at zero: at most six, in one unit, none of them a
/// fraction.
struct DurationAxis {
    Duration step{std::chrono::minutes(1)};
    int steps = 1; ///< labels above zero

    Duration top() const { return step * steps; }
    /// The label of a step; the highest one carries the unit.
    QString label(int at, const QLocale &locale) const;
    /// A length in the axis' unit, cut, without the unit.
    QString number(Duration length, const QLocale &locale) const;
};

/// Reaches at least `most`.
DurationAxis durationAxis(Duration most);

} // namespace makegood::ui
