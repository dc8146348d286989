// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct RightRow {
    RightResult right;
    Zone zone;
    Instant now{};
};

/// The rights of a service or group that stand in a month.
std::vector<RightRow> rightRows(const Evaluation &evaluation, const ServiceResult &service, Instant now);

/// Rights: what may be done, since when, until when, and the time left.
class RightModel : public RowModel<RightRow>
{
    Q_OBJECT
public:
    enum Column {
        Text,
        Arisen,
        Until,
        Countdown,
        ColumnCount
    };
    explicit RightModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const RightRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }
};

} // namespace makegood::ui
