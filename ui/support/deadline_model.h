// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct DeadlineRow {
    FollowUp followUp;
    std::string severityTitle; ///< name in the agreement; empty: agreement not read yet
    bool missed = false; ///< the deadline was missed; false: it is still due
    Zone zone;
    Instant now{};
};

/// Open deadlines of all tickets of the contract, and missed deadlines of the month's tickets, both sorted by
/// deadline. `policy` provides the names of severities and may be null.
std::vector<DeadlineRow> dueRows(const Evaluation &evaluation, const Policy *policy);
std::vector<DeadlineRow> missedRows(const Evaluation &evaluation, const Policy *policy);

/// Deadlines of tickets, due or missed, with their clauses.
class DeadlineModel : public RowModel<DeadlineRow>
{
    Q_OBJECT
public:
    enum Column {
        TicketId,
        What,
        SeverityName,
        ClauseIds,
        Due,
        Stands,
        ColumnCount
    };
    explicit DeadlineModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

    /// Moves the countdowns to `now`; nothing is judged again.
    void setNow(Instant now);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const DeadlineRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }
};

} // namespace makegood::ui
