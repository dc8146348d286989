// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/row_model.h"
#include "work/table_import.h"

namespace makegood::ui
{

/// What one row of a file is read as, or why it is refused.
struct TableRowShown {
    int line = 0;
    RowKind kind = RowKind::Check;
    std::optional<MappedRow> mapped;
    std::string service;
    std::string probe;
    std::string fault; ///< empty: the row is understood, or does not count
    Zone zone; ///< for times
};

/// Preview of a table: a row of the file, or of a spread column of it, each.
class TableRowModel : public RowModel<TableRowShown>
{
    Q_OBJECT
public:
    enum Column {
        Line,
        What,
        From,
        To,
        ServiceName,
        ProbeName,
        Remark,
        ColumnCount
    };
    explicit TableRowModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

    /// Times are shown in `zone`, and in UTC as tool tips.
    void setPreview(const TablePreview &preview, const Zone &zone);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const TableRowShown &row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Line; }
};

} // namespace makegood::ui
