// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/difference_words.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct DifferenceRow {
    std::string service; ///< empty: a figure of the contract
    DifferenceText text;
};

std::vector<DifferenceRow> differenceRows(const std::vector<Difference> &differences, const Format &format);

/// Figures of a reported month that differ, in the order of the report.
class DifferenceModel : public RowModel<DifferenceRow>
{
    Q_OBJECT
public:
    enum Column {
        Service,
        Figure,
        Reported,
        Now,
        Change,
        ColumnCount
    };
    explicit DifferenceModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const DifferenceRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column >= Reported; }
};

} // namespace makegood::ui
