// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explain.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct ObligationItemRow {
    QString what; ///< `Daily backups`, `Escalation`, …
    QString sentence; ///< as the Why dock tells it
    bool kept = true;
};

/// The rows behind an obligation's state, from its chain of reasons; empty where that is not at hand.
std::vector<ObligationItemRow> obligationItemRows(const Evaluation &evaluation, std::size_t number);

/// What was judged of one obligation: which day lacks how many backups, which escalation was late.
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
