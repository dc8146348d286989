// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "store/workspace.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct ClaimRow {
    Claim claim;
    Zone zone;
    Instant now{};
    Currency currency;
    Money amount; ///< recorded amount, else the claimable amount
    std::optional<StoredClaim> stored; ///< recorded state; stops the countdown
};

/// `stored`: the recorded claims of the contract.
std::vector<ClaimRow> claimRows(const Evaluation &evaluation, const ServiceResult &service, Instant now,
                                const std::vector<StoredClaim> &stored = {});

/// The claims of a month: state, amount, deadline, time left, missing items.
class ClaimModel : public RowModel<ClaimRow>
{
    Q_OBJECT
public:
    enum Column {
        OutageStart,
        State,
        Amount,
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
    bool isFigure(int column) const override { return column == Amount; }
};

} // namespace makegood::ui
