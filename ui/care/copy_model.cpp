// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/copy_model.h"

#include <QFileInfo>

#include "care/copy_words.h"
#include "explain/cell_text.h"

namespace makegood::ui
{

QString CopyModel::title(int column) const
{
    switch (column) {
    case Written:
        return tr("Written");
    case Kind:
        return tr("Reason");
    case Size:
        return tr("Size");
    case File:
        return tr("File");
    }
    return {};
}

QVariant CopyModel::cell(const WorkspaceCopy &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainTip(toText(row.path));
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sorts = role == SortRole;
    switch (column) {
    case Written:
        return sorts ? QVariant(qlonglong(row.written.time_since_epoch().count()))
                     : QVariant(copyTimeText(row.written));
    case Kind:
        return copyKindText(row.kind);
    case Size:
        return sorts ? QVariant(qlonglong(row.bytes)) : QVariant(fileSizeText(row.bytes));
    case File:
        return QFileInfo(toText(row.path)).fileName();
    }
    return {};
}

} // namespace makegood::ui

#include "moc_copy_model.cpp"
