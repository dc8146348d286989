// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/outlook/burn_down.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// The error budget at one instant, with the zone that prints it.
struct BurnRow {
    BurnPoint point;
    Zone zone;
};

std::vector<BurnRow> burnRows(const Evaluation &evaluation, const ServiceResult &service);

/// The table beside the burn-down chart.
class BurnModel : public RowModel<BurnRow>
{
    Q_OBJECT
public:
    enum Column {
        At,
        Spent,
        Left,
        Even,
        ColumnCount
    };
    explicit BurnModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const BurnRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column != At; }
};

} // namespace makegood::ui
