// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_model.h"
#include "sla/evaluate/evaluation.h"

namespace makegood
{

struct ClaimRow {
    Claim claim;
    Zone zone;
    Instant now{};
};

std::vector<ClaimRow> claimRows(const Evaluation &evaluation, const ServiceResult &service, Instant now);

/// The claims of a month with what is missing and how long there is left.
class ClaimModel : public RowModel<ClaimRow>
{
    Q_OBJECT
public:
    enum Column {
        OutageStart,
        State,
        Deadline,
        Countdown,
        Missing,
        ColumnCount
    };
    explicit ClaimModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ClaimRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }
};

} // namespace makegood
