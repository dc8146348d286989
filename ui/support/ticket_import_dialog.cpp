// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ticket_import_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/words.h"
#include "support/ticket_change_model.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

TicketImportDialog::TicketImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_summary(new QLabel)
    , m_changes(new TicketChangeModel(this))
    , m_table(new TableView(QStringLiteral("ticketChanges"), tr("What the import would do")))
    , m_errors(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("ticketImport"));
    setWindowTitle(tr("Import tickets"));
    setAccessibleName(windowTitle());
    resize(720, 440);
    m_summary->setObjectName(QStringLiteral("ticketImportSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setSource(m_changes);
    m_table->setWideColumns({TicketChangeModel::Remarks});
    m_table->setEmptyText(tr("The file holds no ticket."));
    m_errors->setObjectName(QStringLiteral("ticketImportErrors"));
    m_errors->setAccessibleName(tr("What is wrong with the file"));
    m_errors->setReadOnly(true);
    m_errors->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("ticketImportSave"));
    m_save->setAccessibleName(tr("Save the tickets"));
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel: nothing is saved"));

    auto *box = new QVBoxLayout(this);
    box->addWidget(m_summary);
    box->addWidget(m_table, 1);
    box->addWidget(m_errors, 1);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit saveWanted();
        accept();
    });
}

void TicketImportDialog::showTickets(const QString &file, const std::vector<Ticket> &incoming,
                                     const CaseData &terms)
{
    std::vector<TicketChangeRow> rows;
    for (TicketChange &change :
         ticketChanges(terms.evidence.tickets.value_or(std::vector<Ticket>()), incoming, terms.contract,
                       terms.later.empty() ? terms.policy : terms.later.back().policy))
        rows.push_back({std::move(change), terms.contract.zone});
    const auto count = [&](TicketChange::Kind kind) {
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), [kind](const TicketChangeRow &row) {
            return row.change.kind == kind;
        }));
    };
    const int added = count(TicketChange::Kind::Added);
    const int changed = count(TicketChange::Kind::Changed);
    const int same = count(TicketChange::Kind::Same);
    m_summary->setText(tr("%1, for %2: %3. Nothing is saved yet.")
                           .arg(QFileInfo(file).fileName(), toText(terms.contract.customer),
                                words::list({tr("%n new", nullptr, added), tr("%n changed", nullptr, changed),
                                             tr("%n the same", nullptr, same)})));
    m_changes->setRows(std::move(rows));
    m_errors->hide();
    m_table->show();
    m_save->setEnabled(added + changed > 0 || !terms.evidence.tickets);
    m_save->setDefault(true);
}

void TicketImportDialog::showErrors(const QString &file, const Errors &errors)
{
    QStringList lines;
    for (const Error &error : errors)
        lines << toText(error.text());
    m_summary->setText(tr("%1 was not imported: it has %n errors. Nothing was changed. Fix the file and try "
                          "again.",
                          nullptr, static_cast<int>(errors.size()))
                           .arg(QFileInfo(file).fileName()));
    m_errors->setPlainText(lines.join(QLatin1Char('\n')));
    m_table->hide();
    m_errors->show();
    m_save->setEnabled(false);
}

} // namespace makegood::ui

#include "moc_ticket_import_dialog.cpp"
