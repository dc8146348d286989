// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "explain/status.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// A month of a service's history; without an evaluation it is not judged yet or has no period.
struct MonthRow {
    Month month{};
    Status status = Status::Pending;
    std::shared_ptr<const Evaluation> evaluation;
    const ServiceResult *result = nullptr; ///< inside `evaluation`
};

/// Table of the months of the availability chart.
class MonthModel : public RowModel<MonthRow>
{
    Q_OBJECT
public:
    enum Column {
        MonthName,
        AvailabilityPercent,
        StatusWord,
        Downtime,
        Coverage,
        ColumnCount
    };
    explicit MonthModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const MonthRow &row, int column, int role) const override;
    bool isFigure(int column) const override
    {
        return column == AvailabilityPercent || column == Downtime || column == Coverage;
    }
};

} // namespace makegood::ui
