// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct SeverityRow {
    SeveritySpell spell;
    std::string title; ///< name in the agreement; empty: agreement not read yet
    Zone zone;
};

/// The severities of a ticket by time. `policy` provides their names and may be null.
std::vector<SeverityRow> severityRows(const TicketResult &ticket, const Policy *policy, const Zone &zone);

/// Severities of the selected ticket: start of each and the deadline it set.
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
