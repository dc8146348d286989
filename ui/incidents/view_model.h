// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_lanes.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// An item that is visible in the time line, as text.
struct ViewRow {
    QString lane;
    MarkWords words;
    Interval when{}; ///< without length: an instant
    Zone zone;
};

/// Visible items, up to a number of rows.
struct ViewRows {
    std::vector<ViewRow> rows; ///< lane by lane, in the order of time
    bool more = false; ///< some were left out
};

/// Items of the lanes that meet `visible`, at most `most`. Few checks are rows of their own, many checks are
/// one row with their number.
ViewRows rowsInView(const TimeLanes &lanes, const Interval &visible, std::size_t most);

/// Table of the items that are visible in the time line.
class ViewModel : public RowModel<ViewRow>
{
    Q_OBJECT
public:
    enum Column {
        Lane,
        What,
        Start,
        End,
        Length,
        ColumnCount
    };
    explicit ViewModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ViewRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Length; }
};

} // namespace makegood::ui
