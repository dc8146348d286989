// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/log_controller.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QSysInfo>

#include "care/log_dialog.h"
#include "explain/cell_text.h"
#include "session/save_words.h"
#include "work/activity_log.h"
#include "work/whole_file.h"

namespace makegood::ui
{

LogController::LogController(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    if (m_context.services->log == nullptr)
        return;
    // The log is in English, whoever reads it.
    tell("start",
         QStringLiteral("Makegood %1, Qt %2, %3, %4")
             .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()),
                  QSysInfo::prettyProductName(), QLocale().name()));
    Session *session = m_context.session;
    connect(session->workspace(), &WorkspaceHandle::opened, this, &LogController::tellOpened);
    connect(session->workspace(), &WorkspaceHandle::openFailed, this,
            [this](const QString &sentence) { tell("not opened", sentence); });
    connect(session->workspace(), &WorkspaceHandle::contractsChanged, this, &LogController::hideNames);
    connect(session->judging(), &Judging::caseRead, this, &LogController::hideNames);
    connect(session->syncs(), &SourceSyncs::healthChanged, this, &LogController::hideNames);
    connect(session->syncs(), &SourceSyncs::finished, this, &LogController::tellSync);
}

void LogController::tell(const char *what, const QString &text)
{
    if (m_context.services->log != nullptr)
        m_context.services->log->write(m_context.services->now(), what, text);
}

void LogController::hideFile(const QString &path)
{
    if (m_context.services->log != nullptr)
        m_context.services->log->hideNames(
            {QFileInfo(path).fileName().toStdString(), QFileInfo(path).completeBaseName().toStdString()});
}

void LogController::hideNames()
{
    Session *session = m_context.session;
    std::vector<std::string> names;
    for (const ContractRow &row : session->workspace()->contracts())
        names.insert(names.end(), {row.id, row.customer, row.policyId, row.policyName});
    for (const StoredSource &source : session->workspace()->sources())
        names.push_back(source.id);
    for (const SourceHealth &one : session->syncs()->health())
        names.insert(names.end(), {one.source.id, one.title});
    if (const auto terms = session->judging()->focusedCase())
        for (const Service &service : terms->contract.services)
            names.push_back(service.id);
    m_context.services->log->hideNames(names);
}

void LogController::tellOpened()
{
    const WorkspaceHandle *workspace = m_context.session->workspace();
    hideFile(toText(workspace->file().path));
    hideNames();
    tell("opened",
         QStringLiteral("%1 contracts, %2 sources, %3 bytes, %4")
             .arg(static_cast<int>(workspace->contracts().size()))
             .arg(static_cast<int>(workspace->sources().size()))
             .arg(QFileInfo(toText(workspace->file().path)).size())
             .arg(isReadOnly(*workspace) ? QLatin1String("read-only") : QLatin1String("writable")));
}

void LogController::tellSync(const QString &source, const SourceRun &run)
{
    QString kind = QStringLiteral("source");
    for (const SourceHealth &one : m_context.session->syncs()->health())
        if (toText(one.source.id) == source)
            kind = toText(one.source.kind);
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(run.ended - run.began).count();
    tell("sync",
         QStringLiteral("%1, %2 ms: %3")
             .arg(kind)
             .arg(took)
             .arg(run.error.empty() ? QStringLiteral("done") : toText(run.error)));
}

void LogController::showLog()
{
    if (m_context.services->log == nullptr) {
        emit problem(tr("This program keeps no log."));
        return;
    }
    delete m_dialog;
    m_dialog = new LogDialog(m_context.services->log->text(),
                             QDir::toNativeSeparators(m_context.services->log->path()), m_context.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &LogDialog::saveWanted, this, &LogController::chooseFile);
    m_dialog->show();
}

void LogController::chooseFile()
{
    const QString file = QFileDialog::getSaveFileName(
        m_context.window, tr("Save log"),
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .filePath(QStringLiteral("makegood-log.txt")),
        tr("Text files (*.txt)"));
    if (!file.isEmpty())
        saveTo(file);
}

void LogController::saveTo(const QString &file)
{
    if (m_context.services->log == nullptr) {
        emit problem(tr("This program keeps no log."));
        return;
    }
    const auto done = work::writeWholeFile(file, m_context.services->log->text().toUtf8());
    if (done)
        emit note(tr("Written: %1").arg(file));
    else
        emit problem(notWrittenText(done.error()));
}

} // namespace makegood::ui

#include "moc_log_controller.cpp"
