// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct CreditLine {
    Outage outage;
    Zone zone;
    Currency currency;
};

/// One row for each recorded outage of the service: its part of the credit.
std::vector<CreditLine> creditLines(const Evaluation &evaluation, const ServiceResult &service);

/// The credit by outage, with scenario and clauses.
class CreditLineModel : public RowModel<CreditLine>
{
    Q_OBJECT
public:
    enum Column {
        Start,
        CauseWord,
        Credited,
        Bridged,
        Scenario,
        ClauseIds,
        Amount,
        ColumnCount
    };
    explicit CreditLineModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const CreditLine &row, int column, int role) const override;
    bool isFigure(int column) const override
    {
        return column == Credited || column == Bridged || column == Amount;
    }
};

} // namespace makegood::ui
