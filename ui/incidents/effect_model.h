// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// A figure before and after a change.
struct EffectRow {
    QString figure;
    QString now;
    QString then;

    bool changes() const { return now != then; }
};

/// Figures of a service's month before and after a change of the evidence. Empty when one evaluation lacks
/// the service.
std::vector<EffectRow> effectRows(const Evaluation &now, const Evaluation &then, const std::string &service);

/// Effect of a change that is not saved. Changed figures are bold and marked with an arrow.
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
