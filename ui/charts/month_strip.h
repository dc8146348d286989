// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRectF>

#include "explain/status.h"

class QPainter;

namespace makegood::ui
{

/// A month of the strip.
struct StripMonth {
    Status status = Status::None;
    /// Share of the month that has gone, for the month that runs; 1: it has ended.
    double gone = 1;
};

/// Width of the strip for a number of months, and its height, in the unit of a window at 100 % text.
constexpr double stripPitch = 12;
constexpr double stripHeight = 24;

/// The place of a month, counted from the oldest; on the trailing side in mirrored layouts.
QRectF stripCell(const QRectF &where, std::size_t count, std::size_t index, bool mirrored);
/// One bar, such as for a legend.
void paintStripMonth(QPainter &painter, const QRectF &bar, const StripMonth &month, bool dark);
/// Bars side by side: slim where the promise was met, broad and cut where it was broken, outlined where
/// nothing is known.
void paintMonthStrip(QPainter &painter, const QRectF &where, const std::vector<StripMonth> &months, bool dark,
                     bool mirrored);

} // namespace makegood::ui
