// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/terms_change.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// Figures before and after a change of terms, by contract, service and month.
class TermsChangeModel : public RowModel<TermsChange>
{
    Q_OBJECT
public:
    enum Column {
        MonthName,
        Customer,
        Service,
        AvailabilityBefore,
        AvailabilityAfter,
        VerdictAfter,
        CreditBefore,
        CreditAfter,
        Remark,
        ColumnCount
    };
    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const TermsChange &row, int column, int role) const override;
    bool isFigure(int column) const override;
};

/// `1.39 USD -> 2.78 USD` for each currency; empty without rows.
QString shiftText(const std::vector<CreditShift> &shifts);

} // namespace makegood::ui
