// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maintenance/maintenance_draft.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// A window of the agenda with its notice clock.
struct AgendaRow {
    std::string contract;
    std::string customer;
    Zone zone;
    NoticeClock clock; ///< holds the window
    Instant now{};

    const MaintenanceWindow &window() const { return clock.judged.window; }
};

/// Windows that meet `when`, by start, then contract. An empty `contract` or `service` means all.
std::vector<AgendaRow> agendaRows(const Calendars &calendars, const std::string &contract,
                                  const std::string &service, const Interval &when, Instant now);

/// Maintenance windows with the deadline of their announcement and the verdict of the agreement.
class AgendaModel : public RowModel<AgendaRow>
{
    Q_OBJECT
public:
    enum Column {
        Start,
        Length,
        Customer,
        Summary,
        Notice,
        VerdictWords,
        ColumnCount
    };
    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const AgendaRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Length; }
};

} // namespace makegood::ui
