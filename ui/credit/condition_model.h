// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// What limits a credit: the agreement's cap, or a condition of eligibility.
struct ConditionRow {
    enum class Kind {
        Cap,
        Gate
    };
    Kind kind = Kind::Cap;
    QString name;
    Clauses clauses;
    bool holds = true; ///< the cap is not reached; the condition holds
    QString since; ///< a gate that does not hold: from when to when
    QString sinceUtc;
    QString reason;
    QString before; ///< the amount before it
    QString limit; ///< the cap's; empty for a gate
    QString after;
};

/// Cap and gates of a month as the chain of reasons tells them; the gates of `policy` that hold stand there
/// too. `policy` may be null while it is read.
std::vector<ConditionRow> conditionRows(const Evaluation &evaluation, const ServiceResult &service,
                                        const Policy *policy);

/// Cap and conditions of a month's credit: before, limit, after; since when, why, what was withheld.
class ConditionModel : public RowModel<ConditionRow>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        ClauseIds,
        State,
        Since,
        Why,
        Before,
        Limit,
        After,
        ColumnCount
    };
    explicit ConditionModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ConditionRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column >= Before; }
};

} // namespace makegood::ui
