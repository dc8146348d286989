// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// Table of the promised values of one service in one month.
class MetricModel : public RowModel<MetricResult>
{
    Q_OBJECT
public:
    enum Column {
        Title,
        Value,
        Limit,
        VerdictWord,
        What,
        Samples,
        ColumnCount
    };
    explicit MetricModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const MetricResult &row, int column, int role) const override;
    bool isFigure(int column) const override
    {
        return column == Value || column == Limit || column == Samples;
    }
};

} // namespace makegood::ui
