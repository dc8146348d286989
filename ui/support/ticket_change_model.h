// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/ticket_changes.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct TicketChangeRow {
    TicketChange change;
    Zone zone;
};

/// Preview of a ticket import: added and changed tickets.
class TicketChangeModel : public RowModel<TicketChangeRow>
{
    Q_OBJECT
public:
    enum Column {
        Id,
        What,
        Opened,
        Events,
        Remarks,
        ColumnCount
    };
    explicit TicketChangeModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const TicketChangeRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Events; }
};

} // namespace makegood::ui
