// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/row_model.h"
#include "sla/evaluate/evaluation.h"

namespace makegood
{

/// A month as it is recorded, or as it would be.
struct WhatIfRow {
    QString title;
    std::optional<Evaluation> evaluation; ///< absent: the step does not fit what is recorded now
    std::string service;

    const ServiceResult *result() const;
};

/// Scenarios side by side, the recorded one first.
class WhatIfModel : public RowModel<WhatIfRow>
{
    Q_OBJECT
public:
    enum Column {
        Title,
        AvailabilityShare,
        VerdictWord,
        Downtime,
        Credit,
        Total,
        ColumnCount
    };
    explicit WhatIfModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const WhatIfRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column != Title && column != VerdictWord; }
};

} // namespace makegood
