// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct DeadlineRow {
    FollowUp followUp;
    std::string severityTitle; ///< as the agreement calls it; empty when that is not at hand
    bool missed = false; ///< a breach that stays one; else somebody still has to meet it
    Zone zone;
    Instant now{};
};

/// What is due next over all tickets of the contract, and what was missed of the month's tickets, both by
/// deadline. `policy` lends the severities' names and may be null.
std::vector<DeadlineRow> dueRows(const Evaluation &evaluation, const Policy *policy);
std::vector<DeadlineRow> missedRows(const Evaluation &evaluation, const Policy *policy);

/// Deadlines of tickets, to be met or missed, each with its clause.
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

    /// Time has come to `now`; nothing is judged anew.
    void setNow(Instant now);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const DeadlineRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }
};

} // namespace makegood::ui
