// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explain.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct ObligationItemRow {
    QString what; ///< `Daily backups`, `Escalation`, …
    QString sentence; ///< text of Why
    bool kept = true;
};

/// The reasons behind the obligation's state, one row each; empty without reasons.
std::vector<ObligationItemRow> obligationItemRows(const Evaluation &evaluation, std::size_t number);

/// The parts of one obligation's judgement: days that lack backups, late escalations.
class ObligationItemModel : public RowModel<ObligationItemRow>
{
    Q_OBJECT
public:
    enum Column {
        What,
        Kept,
        Sentence,
        ColumnCount
    };
    explicit ObligationItemModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ObligationItemRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }
};

} // namespace makegood::ui
