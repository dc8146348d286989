// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "sla/base/floors.h"

class QAbstractItemModel;

namespace makegood::ui
{

/// A cell as a spreadsheet may take it: in one piece, and never as a formula. A text that begins with
/// `= + - @`, a tab or a line end gets an apostrophe before it; marks of reading direction go.
QString copiedCell(const QString &text);

/// The rows as lines of cells that are parted by tabs, the columns in the order given; with `titles`, their
/// names stand above.
QString copiedTable(const QAbstractItemModel &model, const std::vector<int> &columns,
                    const std::vector<int> &rows, bool titles);

} // namespace makegood::ui
