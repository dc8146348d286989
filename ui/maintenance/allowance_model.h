// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/allowance_ledger.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct AllowanceRow {
    AllowanceEntry entry;
    Zone zone;
};

std::vector<AllowanceRow> allowanceRows(const AllowanceLedger &ledger, const Zone &zone);

/// The month's maintenance allowance as a ledger: downtime in accepted maintenance, used and remaining time.
class AllowanceModel : public RowModel<AllowanceRow>
{
    Q_OBJECT
public:
    enum Column {
        Window,
        From,
        To,
        Used,
        Left,
        Over,
        Counted,
        ColumnCount
    };
    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const AllowanceRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column >= Used; }
};

} // namespace makegood::ui
