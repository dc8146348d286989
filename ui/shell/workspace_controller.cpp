// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace_controller.h"

#include <memory>
#include <utility>

#include <QFileDialog>
#include <QFileInfo>

#include "explain/error_list.h"
#include "session/save_words.h"
#include "session/ui_settings.h"
#include "shell/recent_files.h"

namespace makegood::ui
{

WorkspaceController::WorkspaceController(const PageContext &context, ReportedMonthsController *reported,
                                         QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_reported(reported)
{
    WorkspaceHandle *workspace = m_context.session->workspace();
    connect(workspace, &WorkspaceHandle::opened, this, &WorkspaceController::opened);
    const auto ended = [this] {
        m_isOpening = false;
        m_folderToImport.clear();
        emit openingFailed();
    };
    connect(workspace, &WorkspaceHandle::openFailed, this, &WorkspaceController::sayFailed);
    connect(workspace, &WorkspaceHandle::openFailed, this, ended);
    const auto stopped = [ended](const Job &job) {
        if (job.lane == JobLane::OpenWorkspace)
            ended();
    };
    connect(m_context.jobs, &JobTracker::cancelled, this, stopped);
    connect(m_context.jobs, &JobTracker::failed, this, stopped);
}

void WorkspaceController::open(const QString &path)
{
    m_context.jobs->cancel(JobLane::PrepareSample);
    m_folderToImport.clear();
    openFile(path);
}

void WorkspaceController::openFile(const QString &path)
{
    // An empty file would become a workspace.
    if (const QFileInfo file(path); file.isFile() && file.size() == 0) {
        m_folderToImport.clear();
        const QString sentence
            = tr("%1 is empty, so it is not a workspace. It was left as it is. Choose another file, or a "
                 "backup of this one.")
                  .arg(path);
        emit fileRefused(path, sentence);
        emit problem(sentence);
        emit openingFailed();
        return;
    }
    m_path = path;
    m_isOpening = true;
    m_context.session->workspace()->open(m_context.services->workspaceAt(path),
                                         QFileInfo(path).completeBaseName());
}

void WorkspaceController::opened()
{
    m_isOpening = false;
    m_context.state->setSoon("workspace/path", m_path);
    rememberRecent(*m_context.state, m_path);
    if (!m_folderToImport.isEmpty())
        readFolder(std::exchange(m_folderToImport, {}));
}

void WorkspaceController::openSample()
{
    if (!m_context.services->sampleWorkspace) {
        emit problem(tr("This program came without its sample. Import a data folder instead."));
        return;
    }
    m_context.jobs->start(
        JobLane::PrepareSample, tr("Preparing the sample workspace"),
        [this, make = m_context.services->sampleWorkspace](JobControl &job) {
            const auto path = make();
            if (path)
                job.post([this, at = *path] {
                    if (m_context.services->sampleMonth)
                        emit sampleMonthSuggested(*m_context.services->sampleMonth);
                    m_folderToImport.clear();
                    emit sampleOpening();
                    openFile(at);
                });
            else
                job.post([this, text = QString::fromStdString(path.error().text())] {
                    emit problem(tr("The sample workspace could not be made: %1. Nothing else was touched.")
                                     .arg(text));
                });
        });
}

void WorkspaceController::importFolder(const QString &folder)
{
    if (m_context.session->workspace()->isOpen()) {
        readFolder(folder);
        return;
    }
    openFirst();
    if (m_isOpening)
        m_folderToImport = folder;
}

void WorkspaceController::openFirst()
{
    if (m_context.session->workspace()->isOpen())
        return;
    const QString first = m_context.services->firstWorkspace;
    if (!QFileInfo::exists(first)) {
        const auto made = Workspace::create(first.toStdString());
        if (!made && !isFileThere(made.error())) {
            emit problem(tr("No workspace could be made: %1. Nothing else was touched.")
                             .arg(QString::fromStdString(made.error().text())));
            return;
        }
    }
    open(first);
}

void WorkspaceController::readFolder(const QString &folder)
{
    m_context.jobs->start(
        JobLane::ReadCaseFolder, tr("Reading the folder"),
        [this, folder, read = m_context.services->readCase](JobControl &job) {
            auto found = read(folder);
            if (found) {
                const auto shared = std::make_shared<CaseData>(std::move(*found));
                job.post([this, shared] {
                    m_context.session->imports()->import(std::move(*shared),
                                                         m_context.services->who.toStdString());
                });
            } else {
                job.post([this, text = errorList(found.error())] {
                    emit problem(tr("Nothing was imported: %1. Everything is as it was. Fix the file "
                                    "and try again.")
                                     .arg(text));
                });
            }
        });
}

void WorkspaceController::chooseWorkspace()
{
    const QString path
        = QFileDialog::getOpenFileName(m_context.window, tr("Open workspace"), m_path,
                                       tr("Workspaces (*.makegood *.sqlite *.db);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void WorkspaceController::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_context.window, tr("Import data folder"));
    if (!folder.isEmpty())
        importFolder(folder);
}

} // namespace makegood::ui

#include "moc_workspace_controller.cpp"
