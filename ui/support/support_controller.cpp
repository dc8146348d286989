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
    RecordCommand(DeskTools tools, std::string contract, ObligationRecord before, ObligationRecord after)
        : QUndoCommand(SupportDesk::tr("record “%1”").arg(words::obligation(after.kind)))
        , m_tools(std::move(tools))
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
        record.by = m_tools.doors->who.toStdString();
        record.at = m_tools.session->now();
        m_tools.session->recordObligation(m_contract, record);
    }

    DeskTools m_tools;
    std::string m_contract;
    ObligationRecord m_before;
    ObligationRecord m_after;
};

} // namespace

SupportDesk::SupportDesk(const DeskTools &tools, QObject *parent)
    : PageDesk(parent)
    , m_tools(tools)
    , m_page(new SupportPage([session = tools.session] { return session->now(); }))
{
    connect(m_page, &SupportPage::whyAsked, this, &PageDesk::whyAsked);
    connect(m_page, &SupportPage::importWanted, this, &SupportDesk::chooseFile);
    connect(m_page, &SupportPage::recordWanted, this, &SupportDesk::record);
    connect(m_tools.session, &Session::obligationRecorded, this, &PageDesk::refreshWanted);
    connect(m_tools.session, &Session::ticketsImported, this, [this](const QString &, quint64 rows) {
        emit note(rows == 0 ? tr("Everything in this file was already here; nothing changed.")
                            : tr("Tickets imported: %n row(s) are new or changed.", nullptr,
                                 static_cast<int>(rows)));
        emit refreshWanted();
    });
}

QWidget *SupportDesk::page() const
{
    return m_page;
}

QString SupportDesk::title() const
{
    return tr("Support");
}

void SupportDesk::show(const Shown &shown)
{
    if (shown.result != nullptr)
        m_page->showMonth(*shown.evaluation, shown.terms ? &shown.terms->policy : nullptr);
    else
        m_page->clear();
}

void SupportDesk::showAside(const Shown &shown)
{
    m_contract = shown.contract->id;
    m_evaluation = shown.evaluation;
    m_import->setEnabled(shown.terms != nullptr);
}

void SupportDesk::addActions(const WindowMenus &menus)
{
    m_import = addItem(menus.file, "importTickets", tr("Import &tickets…"), [this] { chooseFile(); });
    m_import->setEnabled(false);
}

void SupportDesk::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        m_tools.window, tr("Import tickets"), {},
        tr("Tickets (*.json *.csv *.json.gz *.csv.gz *.json.zst *.csv.zst);;All files (*)"));
    if (!file.isEmpty())
        importTickets(file);
}

void SupportDesk::importTickets(const QString &file)
{
    m_tools.jobs->start(QStringLiteral("read tickets"), tr("Reading the tickets"),
                        [this, file, read = m_tools.doors->readTickets](JobControl &job) {
                            const auto found
                                = std::make_shared<const Checked<std::vector<Ticket>>>(read(file));
                            job.post([this, file, found] { preview(file, *found); });
                        });
}

void SupportDesk::preview(const QString &file, const Checked<std::vector<Ticket>> &read)
{
    const auto terms = m_tools.session->focusedCase();
    if (!terms) {
        emit problem(tr("The contract is still being read; wait until it is ready."));
        return;
    }
    auto *dialog = new TicketImport(m_tools.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (read)
        dialog->showTickets(file, *read, *terms);
    else
        dialog->showErrors(file, read.error());
    connect(dialog, &TicketImport::saveWanted, this,
            [this, contract = terms->contract.id, tickets = read.value_or(std::vector<Ticket>())] {
                m_tools.session->importTickets(contract, tickets, m_tools.doors->who.toStdString());
            });
    dialog->open();
}

void SupportDesk::record(ObligationRecord record)
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
    m_tools.review->undoStack()->push(
        new RecordCommand(m_tools, m_contract, std::move(before), std::move(record)));
}

} // namespace makegood::ui
