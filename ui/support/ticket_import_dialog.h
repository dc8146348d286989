// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "sla/evidence/case_data.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace makegood::ui
{

class TableView;
class TicketChangeModel;

/// Preview of a ticket file: what an import would add and change, or every error of the file.
class TicketImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TicketImportDialog(QWidget *parent = nullptr);

    void showTickets(const QString &file, const std::vector<Ticket> &incoming, const CaseData &terms);
    void showErrors(const QString &file, const Errors &errors);

signals:
    void saveWanted();

private:
    QLabel *m_summary;
    TicketChangeModel *m_changes;
    TableView *m_table;
    QPlainTextEdit *m_errors;
    QPushButton *m_save;
};

} // namespace makegood::ui
