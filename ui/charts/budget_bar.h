// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QRectF>

class QPainter;

namespace makegood::ui
{

/// How much of the downtime that an agreement allows was used.
struct BudgetUse {
    /// Share of the whole budget; above 1 it is used up, infinite where none is allowed. Empty: not known.
    std::optional<double> used;
    bool isAtRisk = false; ///< less than a quarter is left, or the forecast uses it up
};

/// Height of the bar with the mark of the whole budget, in the unit of a window at 100 % text.
constexpr double budgetBarHeight = 16;

/// A bar with a mark at three quarters of the width that stands for the whole budget: filled up to what was
/// used, hatched beyond the mark.
void paintBudgetBar(QPainter &painter, const QRectF &where, const BudgetUse &use, bool dark, bool mirrored);

} // namespace makegood::ui
