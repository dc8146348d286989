// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/status.h"
#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct TicketRow {
    TicketResult ticket;
    std::string severityTitle; ///< as the agreement calls it; empty when that is not at hand
    int severityRank = 0; ///< 0 is the highest
    bool continuousUpdate = false; ///< the severity wants contact without pause, which no clock measures
    Zone zone;
    Instant asOf{}; ///< to which the clocks are shown
};

/// The month's tickets in the order of the Evaluation. `policy` lends the severities' names and may be null.
std::vector<TicketRow> ticketRows(const Evaluation &evaluation, const Policy *policy);

/// Which of the month's tickets are listed.
struct TicketFilter {
    enum class Show {
        All,
        Open, ///< not resolved
        Waiting, ///< for a first response, an update or a status reply
        Breached ///< some deadline was missed
    };
    Show show = Show::All;
    std::optional<std::string> severity; ///< absent: any
};
std::vector<TicketRow> filtered(std::vector<TicketRow> rows, const TicketFilter &filter);

/// Still without the first response that the agreement gives a time for.
bool awaitsResponse(const TicketClocks &clocks);

/// How the response of a ticket stands: in words, and for its mark.
QString responseText(const TicketClocks &clocks, Instant asOf);
Status responseStatus(const TicketClocks &clocks, Instant asOf);

/// The support tickets of a month with their clocks, as they stand when the month is judged.
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
        UpdateBreaches,
        Requests,
        StatusBreaches,
        ColumnCount
    };
    explicit TicketModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

    /// Time has come to `now`: the clocks go on from the deadlines that were judged; nothing is judged anew.
    void setNow(Instant now);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const TicketRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column >= UpdateBreaches; }
};

} // namespace makegood::ui
