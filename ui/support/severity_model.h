// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct SeverityRow {
    SeveritySpell spell;
    std::string title; ///< as the agreement calls it; empty when that is not at hand
    Zone zone;
};

/// A ticket's severities in order of time. `policy` may be null.
std::vector<SeverityRow> severityRows(const TicketResult &ticket, const Policy *policy, const Zone &zone);

/// Since when a ticket had each severity, and which deadline that put in force.
class SeverityModel : public RowModel<SeverityRow>
{
    Q_OBJECT
public:
    enum Column {
        SeverityName,
        Since,
        ResponseDue,
        ColumnCount
    };
    explicit SeverityModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const SeverityRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }
};

} // namespace makegood::ui
