// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credit/board_rows.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// The BoardState of a line, for the delegate of its column.
inline constexpr int BoardStateRole = Qt::UserRole + 20;

/// The lines of the board. Only what is added stands in the column of amounts.
class BoardModel : public RowModel<BoardRow>
{
    Q_OBJECT
public:
    enum Column {
        Customer,
        Service,
        Subject,
        Credited,
        CauseWord,
        ClaimWords,
        Amount,
        ColumnCount
    };
    explicit BoardModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const BoardRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Credited || column == Amount; }
};

} // namespace makegood::ui
