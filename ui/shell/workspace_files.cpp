// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces as files: new ones, copies, and those that were open before.
#include <optional>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

#include "explain/cell_text.h"
#include "session/save_words.h"
#include "session/ui_settings.h"
#include "shell/recent_files.h"
#include "shell/workspace_controller.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

namespace
{

QString inDocuments(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

QString plainPath(QString path)
{
    return path.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

// The name of a workspace's file, always with its ending.
QString withEnding(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".makegood") : path;
}

} // namespace

void WorkspaceController::sayFailed(const QString &sentence)
{
    const QString whole
        = tr("%1 could not be opened: %2. It was left as it is. Choose another workspace, or a backup of "
             "this one.")
              .arg(QFileInfo(m_path).fileName(), sentence);
    emit fileRefused(m_path, whole);
    emit problem(whole);
}

void WorkspaceController::newWorkspace(const QString &path)
{
    if (QFileInfo::exists(path)) {
        emit problem(
            tr("There is a file %1 already, and it was left as it is. Choose another name.").arg(path));
        return;
    }
    const auto made = Workspace::create(path.toStdString());
    if (!made && isFileThere(made.error())) {
        emit problem(notWrittenText(made.error()));
    } else if (!made) {
        emit problem(
            tr("No workspace could be made: %1. Nothing else was touched.").arg(toText(made.error().text())));
        return;
    }
    open(path);
}

void WorkspaceController::saveCopy(const QString &path)
{
    if (QFileInfo(path) == QFileInfo(m_path)) {
        emit problem(tr("%1 is the workspace that is open. Choose another name for the copy.").arg(path));
        return;
    }
    m_context.session->workspace()->read(
        JobLane::SaveCopy, tr("Saving a copy"),
        [path](Workspace &workspace, JobControl &) -> Expected<std::optional<Error>> {
            // A person chose the name, and was asked where a file has it.
            const auto written = workspace.upkeep().backupTo(path.toStdString(), store::Over::AnotherFile);
            if (written)
                return std::optional<Error>();
            if (isFileThere(written.error()))
                return std::optional(written.error());
            return tl::unexpected(written.error());
        },
        [this, path](const std::optional<Error> &unconfirmed) {
            rememberRecent(*m_context.state, path);
            if (unconfirmed)
                emit problem(notWrittenText(*unconfirmed));
            else
                emit note(tr("A copy was saved as %1.").arg(path));
        });
}

void WorkspaceController::chooseNew()
{
    const QString path = QFileDialog::getSaveFileName(
        m_context.window, tr("New workspace"), inDocuments(tr("Customers.makegood")),
        tr("Workspaces (*.makegood)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        newWorkspace(withEnding(path));
}

void WorkspaceController::chooseCopy()
{
    const QString name = QFileInfo(m_path).completeBaseName();
    const QString path = QFileDialog::getSaveFileName(m_context.window, tr("Save a copy"),
                                                      inDocuments(name + QStringLiteral(".makegood")),
                                                      tr("Workspaces (*.makegood)"));
    if (!path.isEmpty())
        saveCopy(withEnding(path));
}

void WorkspaceController::addActions(const PageMenus &menus)
{
    addItem(menus.file, "newWorkspace", tr("&New workspace…"), [this] { chooseNew(); });
    QMenu *recent = menus.file->addMenu(tr("&Recent workspaces"));
    recent->setObjectName(QStringLiteral("recentWorkspaces"));
    QAction *copy = addItem(menus.file, "saveCopy", tr("&Save a copy…"), [this] { chooseCopy(); });
    copy->setEnabled(m_context.session->workspace()->isOpen());
    connect(m_context.session->workspace(), &WorkspaceHandle::opened, copy,
            [copy] { copy->setEnabled(true); });
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString &path : recentFiles(*m_context.state)) {
            if (!QFileInfo::exists(path)) {
                forgetRecent(*m_context.state, path);
                continue;
            }
            QAction *action
                = addItem(recent, "recentWorkspace", plainPath(path), [this, path] { open(path); });
            action->setEnabled(path != m_path || !m_context.session->workspace()->isOpen());
        }
        if (recent->isEmpty())
            recent->addAction(tr("None"))->setEnabled(false);
    });
}

} // namespace makegood::ui
