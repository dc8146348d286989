// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/credit_controller.h"

#include <utility>

#include <QFileDialog>
#include <QFileInfo>

#include "commands/edit_history.h"
#include "credit/claim_files.h"
#include "credit/claim_reminder_controller.h"
#include "credit/credit_page.h"
#include "explain/error_list.h"
#include "explain/suggested_file.h"
#include "jobs/job_tracker.h"
#include "session/kept_text.h"

namespace makegood::ui
{

CreditController::CreditController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new CreditPage)
    , m_reminder(new ClaimReminderController(context.services->notifier, context.state, this))
{
    connect(m_page, &CreditPage::whyAsked, this, &PageController::whyAsked);
    connect(m_page, &CreditPage::saveWanted, m_context.history, &EditHistory::save);
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
    watchDeadlines();
}

// Contracts of another workspace may have the same ids.
void CreditController::leaveWorkspace()
{
    m_contract.clear();
    m_wanted.reset();
    m_reminder->leaveWorkspace();
    m_page->clear();
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

void CreditController::show(const Shown &shown)
{
    if (shown.result == nullptr) {
        m_page->clear();
        return;
    }
    m_page->showMonth(shown.evaluation, *shown.result, shown.terms, shown.now,
                      m_context.session->ledgers()->focused());
    if (m_wanted && shown.terms && shown.contract->id == m_wanted->contract && shown.month == m_wanted->month
        && shown.service == m_wanted->claim.service)
        if (const auto wanted = std::exchange(m_wanted, {}))
            m_page->showClaim(wanted->claim.outage.start, wanted->claim.forPeriod);
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

void CreditController::showWritten(const Expected<QStringList> &written)
{
    if (written)
        emit note(tr("Written: %1").arg(written->join(QStringLiteral(", "))));
    else
        emit problem(tr("It was not written: %1. What was there before is untouched; choose another place.")
                         .arg(QString::fromStdString(written.error().text())));
}

void CreditController::exportClaim(const ClaimPapers &papers, const QString &file)
{
    showWritten(writeClaim(papers, file, m_context.session->workspace()->now()));
}

void CreditController::exportLedger(const QByteArray &csv, const QString &file)
{
    showWritten(writeWhole(file, csv).map([&] { return QStringList{file}; }));
}

template <typename Read>
void CreditController::importRows(const QString &file, const Read &read, const QString &title)
{
    const auto terms = m_context.session->judging()->focusedCase();
    if (!terms || !read) {
        emit problem(tr("The contract is still being read; wait until it is ready."));
        return;
    }
    m_context.jobs->start(
        JobLane::ReadLedgerFile, tr("Reading the file"), [this, file, read, title, terms](JobControl &job) {
            job.post([this, file, title, id = terms->contract.id, rows = read(file, terms->contract)] {
                if (!rows) {
                    emit problem(tr("Nothing was imported: %1. The workspace is as it was; mend the file and "
                                    "import again.")
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
                    emit note(tr("Everything in this file was already here; nothing changed."));
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
