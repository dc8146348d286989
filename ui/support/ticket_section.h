// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QWidget>

#include "sla/policy/policy.h"
#include "support/severity_model.h"
#include "support/ticket_model.h"

class QComboBox;

namespace makegood::ui
{

class DeadlineModel;
class Heading;
class TableView;

/// What is due next, the month's tickets with their running clocks, what was missed, and the chosen ticket's
/// severities. The clocks go on with setNow(); nothing is judged here.
class TicketSection : public QWidget
{
    Q_OBJECT
public:
    explicit TicketSection(QWidget *parent = nullptr);

    /// `policy` lends the severities' names and says whether support times are promised; it may be null.
    void showMonth(const Evaluation &evaluation, const Policy *policy);
    void setNow(Instant now);
    void clear();
    TicketModel *tickets() const { return m_tickets; }
    TableView *ticketTable() const { return m_ticketTable; }
    /// Every ticket, whatever is filtered.
    void showAll();

signals:
    void ticketChosen(const QString &id);
    void importWanted();

private:
    void fillSeverities(const Policy *policy);
    void applyFilter();
    void showTicket(int sourceRow);

    std::vector<TicketRow> m_rows; ///< of the month, before the filter
    std::map<std::string, std::vector<SeverityRow>> m_severityRows; ///< by ticket
    TicketModel *m_tickets;
    DeadlineModel *m_due;
    DeadlineModel *m_missed;
    SeverityModel *m_severities;
    TableView *m_dueTable;
    TableView *m_ticketTable;
    TableView *m_missedTable;
    TableView *m_severityTable;
    Heading *m_severityTitle;
    QComboBox *m_show;
    QComboBox *m_severity;
};

} // namespace makegood::ui
