// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QVariant>

#include "sla/base/error.h"
#include "sla/base/floors.h"

class QAbstractItemModel;

namespace makegood::ui
{

/// What a table shows, to be written elsewhere.
struct TableText {
    QStringList titles;
    std::vector<std::vector<QString>> rows; ///< as many cells as titles
};

/// The given columns of a model, in the order of its rows.
TableText tableText(const QAbstractItemModel &model, const std::vector<int> &columns);

/// RFC 4180 in UTF-8 with a mark of its order of bytes, which spreadsheets need; no cell is a formula.
QByteArray tableCsv(const TableText &table);
/// An array of objects with the titles as names; a second column of one name gets a number.
QByteArray tableJson(const TableText &table);

/// Replaces the file atomically with the table as its suffix says: csv, json or xlsx. Unreachable: it cannot
/// be written; it is untouched then.
Expected<void> saveTable(const TableText &table, const QString &file);

} // namespace makegood::ui
