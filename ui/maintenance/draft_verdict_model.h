// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maintenance/maintenance_draft.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// Verdicts of the affected contracts on a planned window.
class DraftVerdictModel : public RowModel<DraftVerdict>
{
    Q_OBJECT
public:
    enum Column {
        Customer,
        Verdict,
        Counts, ///< downtime that counts if the service is down for the whole window
        Why,
        ColumnCount
    };
    using RowModel::RowModel;
    void setNow(Instant now) { m_now = now; }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const DraftVerdict &row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Counts; }

private:
    QString why(const DraftVerdict &row) const;

    Instant m_now{};
};

} // namespace makegood::ui
