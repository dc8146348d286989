// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "explain/words.h"
#include "sla/evaluate/evaluation.h"

class QLabel;

namespace makegood
{

class FigureLabel;
class ObligationModel;
class TableView;
class TicketModel;

/// The month's support tickets with their clocks, and what else the agreement obliges the provider to. Both
/// are the contract's, whichever of its services is shown. A figure leads to the first row behind it.
class SupportPage : public QWidget
{
    Q_OBJECT
public:
    explicit SupportPage(QWidget *parent = nullptr);

    /// `policy` lends the severities' names and says whether support times are promised at all; it may be
    /// null.
    void showMonth(const Evaluation &evaluation, const Policy *policy);
    void clear();
    TicketModel *tickets() const { return m_tickets; }
    ObligationModel *obligations() const { return m_obligations; }

private:
    FigureLabel *addFigure(const char *name, const QString &caption);
    /// Chooses the first row, as the table is sorted, that fits; stays where it is when none does.
    void goTo(TableView *table, const std::function<bool(int row)> &fits);
    void showFigures(const Evaluation &evaluation, bool promised);

    ClauseTexts m_register;
    QLabel *m_summary;
    TicketModel *m_tickets;
    ObligationModel *m_obligations;
    TableView *m_ticketTable;
    TableView *m_obligationTable;
    FigureLabel *m_opened;
    FigureLabel *m_late;
    FigureLabel *m_updates;
    FigureLabel *m_broken;
};

} // namespace makegood
