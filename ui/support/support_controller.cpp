// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/support_controller.h"

#include <algorithm>

#include <QAction>
#include <QFileDialog>

#include "commands/edit_history.h"
#include "explain/words.h"
#include "jobs/job_tracker.h"
#include "support/support_page.h"
#include "support/ticket_import_dialog.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

SupportController::SupportController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new SupportPage([workspace = context.session->workspace()] { return workspace->now(); }))
{
    connect(m_page, &SupportPage::whyAsked, this, &PageController::whyAsked);
    connect(m_page, &SupportPage::importWanted, this, &SupportController::chooseFile);
    connect(m_page, &SupportPage::recordWanted, this, &SupportController::record);
    const SupportRecords *records = m_context.session->support();
    connect(records, &SupportRecords::obligationRecorded, this, &PageController::refreshWanted);
    connect(records, &SupportRecords::ticketsImported, this, [this](const QString &, quint64 rows) {
        emit note(rows == 0
                      ? tr("Everything in this file was already here; nothing changed.")
                      : tr("Tickets imported: %n rows are new or changed.", nullptr, static_cast<int>(rows)));
        emit refreshWanted();
    });
    connect(m_context.session->workspace(), &WorkspaceHandle::opened, this,
            &SupportController::leaveWorkspace);
}

// Contracts of another workspace may have the same ids.
void SupportController::leaveWorkspace()
{
    m_contract.clear();
    m_evaluation.reset();
    m_page->clear();
}

QWidget *SupportController::page() const
{
    return m_page;
}

QString SupportController::title() const
{
    return tr("Support");
}

void SupportController::show(const Shown &shown)
{
    if (shown.result != nullptr)
        m_page->showMonth(*shown.evaluation,
                          shown.terms ? &shown.terms->policyOf(shown.evaluation->month) : nullptr);
    else
        m_page->clear();
}

void SupportController::showAside(const Shown &shown)
{
    m_contract = shown.contract->id;
    m_evaluation = shown.evaluation;
    m_import->setEnabled(shown.terms != nullptr);
}

void SupportController::addActions(const PageMenus &menus)
{
    m_import = addItem(menus.file, "importTickets", tr("Import &tickets…"), [this] { chooseFile(); });
    m_import->setEnabled(false);
}

void SupportController::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        m_context.window, tr("Import tickets"), {},
        tr("Tickets (*.json *.csv *.json.gz *.csv.gz *.json.zst *.csv.zst);;All files (*)"));
    if (!file.isEmpty())
        importTickets(file);
}

void SupportController::importTickets(const QString &file)
{
    const auto terms = m_context.session->judging()->focusedCase();
    if (!terms) {
        emit problem(tr("The contract is still being read; wait until it is ready."));
        return;
    }
    m_context.jobs->start(JobLane::ReadTicketsFile, tr("Reading the tickets"),
                          [this, file, terms, read = m_context.services->readTickets](JobControl &job) {
                              const auto found
                                  = std::make_shared<const Checked<std::vector<Ticket>>>(read(file, *terms));
                              job.post([this, file, terms, found] { preview(file, terms, *found); });
                          });
}

void SupportController::preview(const QString &file, const std::shared_ptr<const CaseData> &terms,
                                const Checked<std::vector<Ticket>> &read)
{
    auto *dialog = new TicketImportDialog(m_context.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_context.session->workspace(), &WorkspaceHandle::closed, dialog, &QDialog::reject);
    if (read)
        dialog->showTickets(file, *read, *terms);
    else
        dialog->showErrors(file, read.error());
    connect(m_context.session->workspace(), &WorkspaceHandle::opened, dialog, &QDialog::reject);
    connect(dialog, &TicketImportDialog::saveWanted, this,
            [this, contract = terms->contract.id, tickets = read.value_or(std::vector<Ticket>())] {
                m_context.session->support()->importTickets(contract, tickets,
                                                            m_context.services->who.toStdString());
            });
    dialog->open();
}

void SupportController::record(ObligationRecord record)
{
    if (!m_evaluation)
        return;
    const auto &all = m_evaluation->obligations;
    const auto shown = std::find_if(all.begin(), all.end(),
                                    [&](const ObligationResult &one) { return one.kind == record.kind; });
    ObligationRecord before{record.kind, record.month, ObligationState::Unknown, {}, {}, {}};
    before.evidence = tr("taken back: %1").arg(QString::fromStdString(record.evidence)).toStdString();
    if (shown != all.end() && shown->record)
        before = *shown->record;
    const QString title = tr("record “%1”").arg(words::obligation(record.kind));
    m_context.history->save({ObligationChange{m_contract, std::move(before), std::move(record)}, title, {}});
}

} // namespace makegood::ui

#include "moc_support_controller.cpp"
