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
class ClockTiles;
class TableView;

/// Open deadlines, the month's tickets with their clocks, missed deadlines, and the severities of the
/// selected ticket. setNow() advances the clocks; nothing is judged here.
class TicketSection : public QWidget
{
    Q_OBJECT
public:
    explicit TicketSection(QWidget *parent = nullptr);

    /// `policy` provides the names of severities and whether support times are promised; may be null.
    void showMonth(const Evaluation &evaluation, const Policy *policy);
    void setNow(Instant now);
    void clear();
    TicketModel *tickets() const { return m_tickets; }
    TableView *ticketTable() const { return m_ticketTable; }
    /// Removes the filter.
    void showAll();

signals:
    void ticketChosen(const QString &id);
    void importWanted();

private:
    void fillSeverities(const Policy *policy);
    void applyFilter();
    void hideEmptyColumns();
    void showTicket(int sourceRow);

    std::vector<TicketRow> m_rows; ///< all of the month, unfiltered
    std::map<std::string, std::vector<SeverityRow>> m_severityRows; ///< by ticket id
    TicketModel *m_tickets;
    DeadlineModel *m_due;
    DeadlineModel *m_missed;
    SeverityModel *m_severities;
    ClockTiles *m_clocks;
    QWidget *m_dueCard = nullptr;
    QWidget *m_missedCard = nullptr;
    TableView *m_dueTable;
    TableView *m_ticketTable;
    TableView *m_missedTable;
    TableView *m_severityTable;
    Heading *m_severityTitle;
    QComboBox *m_show;
    QComboBox *m_severity;
};

} // namespace makegood::ui
