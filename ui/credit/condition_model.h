// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// A limit of a credit: the agreement's cap or a gate (condition of eligibility).
struct ConditionRow {
    enum class Kind {
        Cap,
        Gate
    };
    Kind kind = Kind::Cap;
    QString name;
    Clauses clauses;
    bool holds = true; ///< cap: not reached; gate: holds
    QString since; ///< gate that does not hold: the interval
    QString sinceUtc;
    QString reason;
    QString before; ///< amount before the limit applies
    QString limit; ///< amount of the cap; empty for a gate
    QString after;
};

/// Cap and gates of a month from the reasons of the credit, and the gates of `policy` that hold. `policy` may
/// be null while it is read.
std::vector<ConditionRow> conditionRows(const Evaluation &evaluation, const ServiceResult &service,
                                        const Policy *policy);

/// Cap and gates of a month's credit: amount before, limit, amount after, withheld, since, reason.
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
