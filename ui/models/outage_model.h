// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_model.h"
#include "sla/evaluate/evaluation.h"

namespace makegood
{

struct OutageRow {
    Outage outage;
    Zone zone;
    Currency currency;
};

std::vector<OutageRow> outageRows(const Evaluation &evaluation, const ServiceResult &service);

/// The outages that meet the month, recorded or too short to be.
class OutageModel : public RowModel<OutageRow>
{
    Q_OBJECT
public:
    enum Column {
        Start,
        End,
        Length,
        CauseWord,
        Counted,
        Credited,
        Amount,
        Recorded,
        ColumnCount
    };
    explicit OutageModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const OutageRow &row, int column, int role) const override;
    bool isFigure(int column) const override
    {
        return column == Length || column == Counted || column == Credited || column == Amount;
    }
};

} // namespace makegood
