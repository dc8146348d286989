// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/credit_controller.h"

#include <utility>

#include <QFileDialog>
#include <QFileInfo>
#include <QUndoStack>

#include "commands/edit_history.h"
#include "credit/board_rows.h"
#include "credit/claim_files.h"
#include "credit/claim_form.h"
#include "credit/claim_panel.h"
#include "credit/claim_reminder_controller.h"
#include "credit/credit_page.h"
#include "explain/cell_text.h"
#include "explain/error_list.h"
#include "explain/suggested_file.h"
#include "jobs/job_tracker.h"
#include "session/draft_store.h"
#include "session/field_drafts.h"
#include "session/kept_text.h"
#include "session/save_words.h"
#include "session/ui_settings.h"

namespace makegood::ui
{

CreditController::CreditController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new CreditPage)
    , m_drafts(new DraftStore(context.state, this, "claim-drafts"))
    , m_typed(new DraftStore(context.state, this, "remedy-drafts"))
    , m_reminder(new ClaimReminderController(context.services->notifier, context.state, this))
{
    connect(m_page, &CreditPage::whyAsked, this, &PageController::whyAsked);
    connect(m_page, &CreditPage::saveWanted, this, &CreditController::save);
    connect(m_page, &CreditPage::lineWanted, this, &CreditController::openLine);
    connect(m_page, &CreditPage::claimShown, this, [this] { emit panelWanted(m_page->panel()); });
    connect(m_page->panel()->form(), &ClaimForm::recipientChanged, this, [this](const QString &address) {
        if (!m_recipientKey.isEmpty())
            m_context.state->setValue(m_recipientKey.constData(), address);
    });
    connect(m_page, &CreditPage::papersWanted, this, [this](const ClaimPapers &papers) {
        const QString file = QFileDialog::getSaveFileName(
            m_context.window, tr("Save the claim"),
            suggestedFile(papers.fileName.toStdString(), QStringLiteral(".eml")),
            tr("Message with the proof attached (*.eml);;Text, with the proof beside it (*.txt)"));
        if (!file.isEmpty())
            exportClaim(papers, file);
    });
    connect(m_page, &CreditPage::ledgerExportWanted, this, [this](const QByteArray &csv) {
        const QString file = QFileDialog::getSaveFileName(
            m_context.window, tr("Export the ledger"),
            suggestedFile(m_contract, QStringLiteral("-ledger.csv")), tr("CSV files (*.csv)"));
        if (!file.isEmpty())
            exportLedger(csv, file);
    });
    connect(m_page, &CreditPage::figuresImportWanted, this, [this] {
        if (const QString file = chooseCsv(tr("Import the provider’s figures")); !file.isEmpty())
            importFigures(file);
    });
    connect(m_page, &CreditPage::invoicesImportWanted, this, [this] {
        if (const QString file = chooseCsv(tr("Import credits on invoices")); !file.isEmpty())
            importInvoices(file);
    });
    Ledgers *ledgers = m_context.session->ledgers();
    connect(m_page, &CreditPage::balancesWanted, ledgers, &Ledgers::readBalances);
    connect(ledgers, &Ledgers::balancesRead, m_page, &CreditPage::showBalances);
    connect(m_context.session->workspace(), &WorkspaceHandle::opened, this,
            &CreditController::leaveWorkspace);
    connect(m_context.session->workspace(), &WorkspaceHandle::written, ledgers, [this, ledgers] {
        if (m_page->isVisible())
            ledgers->readBalances();
    });
    openDrafts();
    watchDeadlines();
}

// Contracts of another workspace may have the same ids.
void CreditController::leaveWorkspace()
{
    m_page->panel()->form()->setDrafts(nullptr); // what is not saved there stays there
    m_contract.clear();
    m_wanted.reset();
    m_wantsNext.reset();
    m_reminder->leaveWorkspace();
    m_page->clear();
    openDrafts();
}

void CreditController::openDrafts()
{
    const QString file = QString::fromStdString(m_context.session->workspace()->file().path);
    m_drafts->open(file);
    m_typed->open(file);
    m_page->panel()->form()->setDrafts(m_drafts);
    for (FieldDrafts *fields : m_page->findChildren<FieldDrafts *>())
        fields->setStore(m_typed);
}

void CreditController::watchDeadlines()
{
    const auto remind = [this] {
        if (const auto &notices = m_context.session->deadlines()->notices())
            m_reminder->remind(notices->due, m_context.session->workspace()->now());
    };
    connect(m_context.session->deadlines(), &Deadlines::noticesRead, this, remind);
    // The notices may have been read before this page was built; an offer needs a connected window.
    QMetaObject::invokeMethod(this, remind, Qt::QueuedConnection);
    connect(m_reminder, &ClaimReminderController::claimWanted, this, &CreditController::goTo);
    connect(m_reminder, &ClaimReminderController::notShown, this,
            [this](const QString &sentence, const ContractNotice &notice) {
                emit offer(sentence, tr("Show the claim"), [this, notice] { goTo(notice); });
            });
}

void CreditController::goTo(const ContractNotice &notice)
{
    m_wanted = notice;
    m_wantsNext.reset();
    m_context.window->raise();
    m_context.window->activateWindow();
    emit placeWanted(QString::fromStdString(notice.contract), QString::fromStdString(notice.claim.service),
                     notice.month, QStringLiteral("credit"));
    emit refreshWanted();
}

QWidget *CreditController::page() const
{
    return m_page;
}

QString CreditController::title() const
{
    return tr("Credits and claims");
}

QWidget *CreditController::panel() const
{
    return m_page->panel();
}

QString CreditController::panelTitle() const
{
    return tr("Claim");
}

// Done things are said once, with Undo.
void CreditController::save(const EditRequest &request)
{
    m_context.history->save(request);
    const auto *ledger = std::get_if<ContractLedgerStep>(&request.step);
    if (ledger == nullptr || ledger->step.claims.empty())
        return;
    QUndoStack *undo = m_context.history->undoStack();
    emit offer(request.title, tr("Undo"), [undo, title = request.title] {
        if (undo->undoText() == title)
            undo->undo();
    });
}

void CreditController::openLine(const QString &contract, const QString &service,
                                std::optional<Instant> outageStart, bool forPeriod)
{
    m_wanted.reset();
    m_wantsNext.reset();
    if (outageStart) {
        ContractNotice wanted;
        wanted.contract = contract.toStdString();
        wanted.month = m_context.session->judging()->month();
        wanted.claim.service = service.toStdString();
        wanted.claim.outage = {*outageStart, *outageStart};
        wanted.claim.forPeriod = forPeriod;
        m_wanted = wanted;
    }
    emit placeWanted(contract, service, std::nullopt, {});
    emit refreshWanted();
}

// The shown month of every contract: whole where it is kept, else in figures.
void CreditController::showBoard(const Shown &shown)
{
    const Judging *judging = m_context.session->judging();
    std::vector<BoardMonth> months;
    for (const ContractRow &row : m_context.session->workspace()->contracts()) {
        const Judged *judged = judging->judged(row.id, shown.month);
        if (judged != nullptr && judged->evaluation) {
            months.push_back(boardMonth(judged->evaluation));
            continue;
        }
        const MonthEntry *entry = judging->figures().find(row.id, shown.month);
        if (entry != nullptr && entry->refusal.empty())
            months.push_back({row.id, row.customer, entry->figures, nullptr});
    }
    m_page->showBoard(std::move(months), shown.now);
}

void CreditController::showRecipient(const Shown &shown)
{
    m_recipientKey.clear();
    if (!shown.terms)
        return;
    m_recipientKey = "claims/to/" + safeFileName(shown.terms->policyOf(shown.month).id).toUtf8();
    m_page->panel()->form()->setRecipient(m_context.state->value(m_recipientKey.constData()));
}

void CreditController::show(const Shown &shown)
{
    if (shown.result == nullptr)
        m_page->clear();
    showBoard(shown);
    if (shown.result == nullptr)
        return;
    showRecipient(shown);
    m_page->showMonth(shown.evaluation, *shown.result, shown.terms, shown.now,
                      m_context.session->ledgers()->focused());
    if (shown.terms)
        showWanted(shown);
}

// Once the terms are there: the letter needs them.
void CreditController::showWanted(const Shown &shown)
{
    if (m_wanted && shown.contract->id == m_wanted->contract && shown.month == m_wanted->month
        && shown.service == m_wanted->claim.service) {
        const ContractNotice wanted = *std::exchange(m_wanted, {});
        m_page->showClaim(wanted.claim.outage.start, wanted.claim.forPeriod);
    }
    if (m_wantsNext == std::pair(shown.contract->id, shown.month)) {
        m_wantsNext.reset();
        m_page->showNextClaim();
    }
}

bool CreditController::showSection(const QString &section)
{
    if (section != QLatin1String("claim"))
        return m_page->showPart(section);
    const Judging *judging = m_context.session->judging();
    m_wanted.reset();
    m_wantsNext = std::pair(judging->focused(), judging->month());
    emit refreshWanted();
    return true;
}

void CreditController::showAside(const Shown &shown)
{
    m_contract = shown.contract->id;
}

QString CreditController::chooseCsv(const QString &title) const
{
    return QFileDialog::getOpenFileName(m_context.window, title, {},
                                        tr("CSV files (*.csv *.csv.gz *.csv.zst)"));
}

void CreditController::showWritten(const WrittenClaim &written)
{
    const QString files = written.files.join(QStringLiteral(", "));
    if (!written.failure)
        emit note(tr("Written: %1").arg(files));
    else if (files.isEmpty())
        emit problem(notWrittenText(*written.failure));
    else
        emit problem(
            tr("The proof is written (%1), but the letter is not: %2. Choose another place for both.")
                .arg(files, toText(written.failure->text())));
}

void CreditController::exportClaim(const ClaimPapers &papers, const QString &file)
{
    ClaimPapers sent = papers;
    sent.sender = m_context.state->value("user/email");
    showWritten(writeClaim(sent, file, m_context.session->workspace()->now()));
}

void CreditController::exportLedger(const QByteArray &csv, const QString &file)
{
    const auto done = writeWhole(file, csv);
    showWritten(done ? WrittenClaim{{file}, {}} : WrittenClaim{{}, done.error()});
}

template <typename Read>
void CreditController::importRows(const QString &file, const Read &read, const QString &title)
{
    const auto terms = m_context.session->judging()->focusedCase();
    if (!terms || !read) {
        emit problem(tr("The contract is still being read. Try again in a moment."));
        return;
    }
    m_context.jobs->start(
        JobLane::ReadLedgerFile, tr("Reading the file"), [this, file, read, title, terms](JobControl &job) {
            job.post([this, file, title, id = terms->contract.id, rows = read(file, terms->contract)] {
                if (!rows) {
                    emit problem(tr("Nothing was imported: %1. Fix the file and try again.")
                                     .arg(errorList(rows.error())));
                    return;
                }
                if (id != m_contract)
                    return; // another contract is shown by now, and with it another ledger
                std::vector<KeptRow> kept;
                const LedgerStep step = bringingIn(*rows, m_context.session->ledgers()->focused(), &kept);
                if (!kept.empty())
                    emit note(keptText(kept));
                if (step.isEmpty() && !kept.empty())
                    return;
                if (step.isEmpty()) {
                    emit note(tr("Everything in this file was here already; nothing changed."));
                    return;
                }
                m_context.history->save(
                    ledgerRequest(id, step, title, tr("from %1").arg(QFileInfo(file).fileName())));
            });
        });
}

void CreditController::importFigures(const QString &file)
{
    importRows(file, m_context.services->readFigures, tr("Provider’s figures imported"));
}

void CreditController::importInvoices(const QString &file)
{
    importRows(file, m_context.services->readInvoices, tr("Invoices imported"));
}

} // namespace makegood::ui

#include "moc_credit_controller.cpp"
