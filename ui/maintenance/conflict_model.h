// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maintenance/maintenance_draft.h"
#include "sla/exclude/maintenance_conflicts.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// One contract's verdict on maintenance that concerns several contracts.
struct ConflictRow {
    MaintenanceConflict::Kind kind = MaintenanceConflict::Kind::Shared;
    std::size_t sides = 0;
    std::size_t accepting = 0;
    std::size_t refusing = 0;
    bool disputed = false;
    std::string customer;
    JudgedWindow judged;
    Zone zone; ///< of the shown contract; times are shown in it
};

std::vector<ConflictRow> conflictRows(const std::vector<MaintenanceConflict> &conflicts,
                                      const Calendars &calendars, const Zone &zone);

/// Maintenance that concerns several contracts: verdict and reasons of each.
class ConflictModel : public RowModel<ConflictRow>
{
    Q_OBJECT
public:
    enum Column {
        When,
        What,
        Customer,
        Summary,
        VerdictWords,
        ColumnCount
    };
    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ConflictRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }
};

} // namespace makegood::ui
