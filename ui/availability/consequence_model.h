// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/outlook/outlook.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// One thing that further downtime brings about, with what prints it.
struct ConsequenceRow {
    Consequence consequence;
    Duration grain{1};
    Percent target;
    Zone zone;
    Currency currency;
};

std::vector<ConsequenceRow> consequenceRows(const Evaluation &evaluation, const ServiceResult &service,
                                            const Outlook &outlook);

/// Consequences of further downtime: its length, and the credit then.
class ConsequenceModel : public RowModel<ConsequenceRow>
{
    Q_OBJECT
public:
    enum Column {
        What,
        More,
        Credit,
        Cost,
        ColumnCount
    };
    explicit ConsequenceModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ConsequenceRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column != What && column != More; }
};

} // namespace makegood::ui
