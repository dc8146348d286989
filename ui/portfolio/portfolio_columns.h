// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFont>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// A column of the portfolio and its width in pixels.
struct FittedColumn {
    int column = 0;
    int width = 0;
};

/// The columns that have room in `width`, with widths that fill it. Where there is too little, the strip of
/// months, the budget and the credit give way, in this order; what is left shrinks.
std::vector<FittedColumn> fittedColumns(const std::vector<int> &columns, int width, const QFont &font);

/// The columns as they are copied: a cell of two lines becomes a column for each of its figures.
std::vector<int> copiedColumns(const std::vector<int> &columns);

} // namespace makegood::ui
