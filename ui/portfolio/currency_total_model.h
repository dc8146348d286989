// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/portfolio/currency_totals.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// Credit totals of the shown contract-services, one row a currency.
class CurrencyTotalModel : public RowModel<CurrencyTotal>
{
    Q_OBJECT
public:
    enum Column {
        CurrencyCode,
        Services,
        Estimate,
        Lowest,
        Highest,
        Withheld,
        Negotiated,
        ColumnCount
    };
    explicit CurrencyTotalModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const CurrencyTotal &row, int column, int role) const override;
    bool isFigure(int column) const override { return column != CurrencyCode; }
};

} // namespace makegood::ui
