// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// One figure as it is and as it would be.
struct EffectRow {
    QString figure;
    QString now;
    QString then;

    bool changes() const { return now != then; }
};

/// What a change of the evidence does to a service's month: both sides are printed as everywhere else. Empty
/// when one of the two does not have the service.
std::vector<EffectRow> effectRows(const Evaluation &now, const Evaluation &then, const std::string &service);

/// The effect of a change before it is saved. Figures that change are bold and marked with an arrow.
class EffectModel : public RowModel<EffectRow>
{
    Q_OBJECT
public:
    enum Column {
        Figure,
        Now,
        Then,
        ColumnCount
    };
    explicit EffectModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const EffectRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column != Figure; }
};

} // namespace makegood::ui
