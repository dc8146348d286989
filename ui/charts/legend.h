// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace makegood::ui
{

/// What the entries of a legend show beside their words.
enum class Swatch {
    WithinBudget,
    OverBudget,
    Running, ///< over the budget, in a month that is not over
    Budget, ///< the dashed line
    NoDowntime,
    Downtime,
    Maintenance,
    Excluded, ///< a cause that does not count
    NoData,
    ToCome
};

/// Paints the sample of an entry; the same fills as in the charts.
void paintSwatch(QPainter &painter, const QRectF &box, Swatch swatch, bool dark);

} // namespace makegood::ui
