// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "sla/base/floors.h"

class QAbstractItemModel;

namespace makegood::ui
{

/// Property of an item view whose key for copying does what is right for it.
inline constexpr const char *copiesItself = "copiesItself";

/// A cell for pasting into a spreadsheet: on one line, and never a formula. A text that begins with `= + -
/// @`, a tab or a line end, after blanks too, gets a leading apostrophe; direction marks are removed.
QString copiedCell(const QString &text);

/// Rows as lines of tab-separated cells, in the given order of columns; with `titles` the first line has the
/// column names.
QString copiedTable(const QAbstractItemModel &model, const std::vector<int> &columns,
                    const std::vector<int> &rows, bool titles);

} // namespace makegood::ui
