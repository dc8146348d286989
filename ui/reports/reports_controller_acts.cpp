// SPDX-License-Identifier: GPL-3.0-or-later
// What is written: reports and drafts, states, locks, months for other programs.
#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include "explain/cell_text.h"
#include "jobs/job_tracker.h"
#include "reports/reports_controller.h"
#include "reports/reports_page.h"
#include "session/reported_months.h"
#include "session/ui_settings.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

namespace
{

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void ReportsController::addActions(const PageMenus &menus)
{
    const auto ask = [this](const QString &title, const QString &suffix, const QString &kinds) {
        const QDir folder(m_context.state->value("reports/folder", documentsFolder()));
        const QString name = safeFileName(m_contract) + QLatin1Char('-')
            + QString::fromStdString(formatMonth(m_windowMonth)) + suffix;
        const QString file
            = QFileDialog::getSaveFileName(m_context.window, title, folder.filePath(name), kinds);
        if (file.isEmpty())
            return;
        m_context.state->setValue("reports/folder", QFileInfo(file).absolutePath());
        exportTo(file.endsWith(suffix) ? file : file + suffix);
    };
    m_exports = {addItem(menus.file, "exportWorkbook", tr("Export the month as &workbook…"),
                         [this, ask] {
                             ask(tr("Export the month as workbook"), QStringLiteral(".xlsx"),
                                 tr("Spreadsheet (*.xlsx)"));
                         }),
                 addItem(menus.file, "exportTargets", tr("Export &targets as OpenSLO…"), [this, ask] {
                     ask(tr("Export targets as OpenSLO"), QStringLiteral(".yaml"), tr("OpenSLO (*.yaml)"));
                 })};
    for (QAction *action : m_exports)
        action->setEnabled(false);
    addPaperActions(menus);
}

void ReportsController::exportTo(const QString &file)
{
    if (m_contract.empty())
        return;
    struct Done {
        QString problem;
    };
    m_context.session->workspace()->read(
        JobLane::WriteReports, tr("Exporting the month"),
        [contract = m_contract, month = m_windowMonth, now = m_context.session->workspace()->now(),
         file](Workspace &w, JobControl &) -> Expected<Done> {
            const auto written = exportMonth(w, contract, month, now, file);
            return Done{written ? QString() : toText(written.error().what)};
        },
        [this, file](const Done &done) {
            if (done.problem.isEmpty())
                emit note(tr("Written: %1").arg(file));
            else
                emit problem(tr("The file was not written: %1.").arg(done.problem));
        });
}

void ReportsController::setState(const std::string &contract, ReportState state)
{
    m_context.session->workspace()->save(
        JobLane::SaveReportLook, tr("Saving the state of the report"),
        [contract, state, month = m_month, now = m_context.session->workspace()->now()](
            Workspace &w, JobControl &) { return setReportState(w, contract, month, state, now); },
        [this] { readRemembered(); });
}

ReportBatch ReportsController::batch() const
{
    ReportBatch out;
    out.contracts = m_page->rows()->chosen();
    out.month = m_month;
    out.asOf = m_context.session->workspace()->now();
    out.look = m_remembered.otherwise;
    return out;
}

void ReportsController::askFolder(bool asMail)
{
    const QString folder = QFileDialog::getExistingDirectory(
        m_context.window, asMail ? tr("Where to put the e-mail drafts") : tr("Where to put the reports"),
        m_context.state->value("reports/folder", documentsFolder()));
    if (folder.isEmpty())
        return;
    m_context.state->setValue("reports/folder", folder);
    createIn(folder, asMail);
}

void ReportsController::createIn(const QString &folder, bool asMail)
{
    ReportBatch wanted = batch();
    wanted.folder = folder;
    wanted.asMail = asMail;
    if (wanted.contracts.empty())
        return;
    m_page->setBusy(true);
    const auto total = static_cast<int>(wanted.contracts.size());
    m_context.session->workspace()->read(
        JobLane::WriteReports, asMail ? tr("Writing e-mail drafts") : tr("Creating reports"),
        [wanted, total](Workspace &w, JobControl &job) {
            auto outcome = writeBatch(w, wanted, [&](int done) {
                job.progress(done, total);
                return !job.isCancelled();
            });
            job.progress(total, total);
            return outcome;
        },
        [this, folder, asMail](const BatchOutcome &outcome) { tell(outcome, folder, asMail); });
}

void ReportsController::tell(const BatchOutcome &outcome, const QString &folder, bool asMail)
{
    m_page->setBusy(false);
    readRemembered();
    const auto files = static_cast<int>(outcome.done.size());
    if (!outcome.refused.empty())
        emit problem(tr("%1: %2. The other reports are in %3.")
                         .arg(QString::fromStdString(outcome.refused.front().first).left(80),
                              outcome.refused.front().second, folder));
    const QString text = asMail
        ? (files == 1 ? tr("1 e-mail draft is ready.")
                      : tr("%1 e-mail drafts are ready.", nullptr, files).arg(QLocale().toString(files)))
        : (files == 1 ? tr("1 PDF is ready.")
                      : tr("%1 PDFs are ready.", nullptr, files).arg(QLocale().toString(files)));
    if (files == 1 && !asMail)
        emit offer(text, tr("Open"),
                   [file = outcome.files.front()] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    else if (files > 0)
        emit offer(text, tr("Open folder"),
                   [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    emit created(files);
}

void ReportsController::lockChosen()
{
    const ReportBatch wanted = batch();
    if (wanted.contracts.empty())
        return;
    struct Locked {
        BatchOutcome outcome;
        std::vector<FrozenMonth> versions; ///< of the focused contract; empty: it could not be read again
    };
    const std::string focused = m_context.session->judging()->focused();
    m_context.session->workspace()->save(
        JobLane::FreezeMonth, tr("Locking reports"),
        [wanted, focused, who = m_context.services->who.toStdString()](Workspace &w,
                                                                       JobControl &job) -> Expected<Locked> {
            if (!job.commit())
                return Locked();
            return lockMonths(w, wanted, who, [](int) { return true; }).map([&](const BatchOutcome &outcome) {
                return Locked{outcome, w.reported().months(focused).value_or(std::vector<FrozenMonth>())};
            });
        },
        [this, focused](const Locked &locked) {
            if (!locked.versions.empty())
                m_context.session->reported()->accept(focused, locked.versions);
            readRemembered();
            const BatchOutcome &outcome = locked.outcome;
            const auto count = static_cast<int>(outcome.done.size());
            if (!outcome.refused.empty())
                emit problem(tr("%1 was not locked: %2.")
                                 .arg(QString::fromStdString(outcome.refused.front().first).left(80),
                                      outcome.refused.front().second));
            else
                emit note(count == 1
                              ? tr("Locked: later changes of this month need a corrected report.")
                              : tr("%1 reports are locked.", nullptr, count).arg(QLocale().toString(count)));
        });
}

} // namespace makegood::ui
