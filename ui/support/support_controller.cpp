// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/support_controller.h"

#include <algorithm>

#include <QAction>
#include <QFileDialog>
#include <QUndoCommand>

#include "commands/edit_history.h"
#include "explain/words.h"
#include "jobs/job_tracker.h"
#include "support/support_page.h"
#include "support/ticket_import_dialog.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

namespace
{

// Recording again what was recorded before takes a record back: nothing is ever taken away.
class RecordCommand : public QUndoCommand
{
public:
    RecordCommand(PageContext context, std::string contract, ObligationRecord before, ObligationRecord after)
        : QUndoCommand(SupportController::tr("record “%1”").arg(words::obligation(after.kind)))
        , m_context(std::move(context))
        , m_contract(std::move(contract))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { save(m_after); }
    void undo() override { save(m_before); }

private:
    void save(ObligationRecord record) const
    {
        record.by = m_context.services->who.toStdString();
        record.at = m_context.session->now();
        m_context.session->recordObligation(m_contract, record);
    }

    PageContext m_context;
    std::string m_contract;
    ObligationRecord m_before;
    ObligationRecord m_after;
};

} // namespace

SupportController::SupportController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new SupportPage([session = context.session] { return session->now(); }))
{
    connect(m_page, &SupportPage::whyAsked, this, &PageController::whyAsked);
    connect(m_page, &SupportPage::importWanted, this, &SupportController::chooseFile);
    connect(m_page, &SupportPage::recordWanted, this, &SupportController::record);
    connect(m_context.session, &Session::obligationRecorded, this, &PageController::refreshWanted);
    connect(m_context.session, &Session::ticketsImported, this, [this](const QString &, quint64 rows) {
        emit note(rows == 0 ? tr("Everything in this file was already here; nothing changed.")
                            : tr("Tickets imported: %n row(s) are new or changed.", nullptr,
                                 static_cast<int>(rows)));
        emit refreshWanted();
    });
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
        m_page->showMonth(*shown.evaluation, shown.terms ? &shown.terms->policy : nullptr);
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
    m_context.jobs->start(QStringLiteral("read tickets"), tr("Reading the tickets"),
                          [this, file, read = m_context.services->readTickets](JobControl &job) {
                              const auto found
                                  = std::make_shared<const Checked<std::vector<Ticket>>>(read(file));
                              job.post([this, file, found] { preview(file, *found); });
                          });
}

void SupportController::preview(const QString &file, const Checked<std::vector<Ticket>> &read)
{
    const auto terms = m_context.session->focusedCase();
    if (!terms) {
        emit problem(tr("The contract is still being read; wait until it is ready."));
        return;
    }
    auto *dialog = new TicketImportDialog(m_context.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (read)
        dialog->showTickets(file, *read, *terms);
    else
        dialog->showErrors(file, read.error());
    connect(dialog, &TicketImportDialog::saveWanted, this,
            [this, contract = terms->contract.id, tickets = read.value_or(std::vector<Ticket>())] {
                m_context.session->importTickets(contract, tickets, m_context.services->who.toStdString());
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
    m_context.review->undoStack()->push(
        new RecordCommand(m_context, m_contract, std::move(before), std::move(record)));
}

} // namespace makegood::ui
