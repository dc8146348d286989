// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/row_model.h"
#include "work/workspace_copies.h"

namespace makegood::ui
{

/// Copies of a workspace, the newest first.
class CopyModel : public RowModel<WorkspaceCopy>
{
    Q_OBJECT
public:
    enum Column {
        Written,
        Kind,
        Size,
        File,
        ColumnCount
    };
    explicit CopyModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const WorkspaceCopy &row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Size; }
};

} // namespace makegood::ui
