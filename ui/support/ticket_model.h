// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/status.h"
#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct TicketRow {
    TicketResult ticket;
    std::string severityTitle; ///< name in the agreement; empty: agreement not read yet
    int severityRank = 0; ///< 0: the highest
    bool continuousUpdate = false; ///< the severity requires continuous contact, which has no clock
    Zone zone;
    Instant asOf{}; ///< the clocks show this instant
};

/// The month's tickets in the order of the Evaluation. `policy` provides the names of severities and may be
/// null.
std::vector<TicketRow> ticketRows(const Evaluation &evaluation, const Policy *policy);

/// Filter of the listed tickets.
struct TicketFilter {
    enum class Show {
        All,
        Open, ///< not resolved
        Waiting, ///< first response, update, status reply or resolution is due
        Breached ///< at least one deadline was missed
    };
    Show show = Show::All;
    std::optional<std::string> severity; ///< absent: any
};
std::vector<TicketRow> filtered(std::vector<TicketRow> rows, const TicketFilter &filter);

/// Has no first response yet, and the agreement sets a time for it.
bool awaitsResponse(const TicketClocks &clocks);

/// State of the first response, as text and as status mark.
QString responseText(const TicketClocks &clocks, Instant asOf);
Status responseStatus(const TicketClocks &clocks, Instant asOf);

/// The support tickets of a month with their clocks.
class TicketModel : public RowModel<TicketRow>
{
    Q_OBJECT
public:
    enum Column {
        Id,
        SeverityName,
        Opened,
        ResponseDue,
        Responded,
        Clock,
        NextUpdate,
        Resolution,
        UpdateBreaches,
        Requests,
        StatusBreaches,
        ColumnCount
    };
    explicit TicketModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

    /// Advances the clocks to `now`, from the judged deadlines; nothing is judged again.
    void setNow(Instant now);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const TicketRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column >= UpdateBreaches; }
};

} // namespace makegood::ui
