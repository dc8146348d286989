// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in the window, and what is said where nothing can be saved.
#include "shell/main_window.h"

#include "care/care_controller.h"
#include "care/copy_words.h"
#include "care/log_controller.h"
#include "care/storage_notice.h"
#include "session/backups.h"
#include "session/storage_watch.h"
#include "shell/main_menus.h"
#include "shell/message_bar.h"
#include "shell/top_bar.h"
#include "shell/workspace_controller.h"
#include "widgets/write_guard.h"

namespace makegood::ui
{

void MainWindow::joinCare()
{
    m_backups->setPlan(backupPlan(*m_state));
    connect(m_care, &CareController::problem, this, &MainWindow::showProblem);
    connect(m_care, &CareController::note, this, &MainWindow::showNote);
    connect(m_care, &CareController::problemOffer, m_message, &MessageBar::showProblemOffer);
    connect(m_care, &CareController::openWanted, m_workspaces, &WorkspaceController::open);
    connect(m_workspaces, &WorkspaceController::fileRefused, m_care, &CareController::offerCopies);
    connect(m_workspaces, &WorkspaceController::fileRefused, m_log, &LogController::hideFile);
    connect(m_menus, &MainMenus::logWanted, m_log, &LogController::showLog);
    connect(m_menus, &MainMenus::saveLogWanted, m_log, &LogController::chooseFile);
    connect(m_log, &LogController::problem, this, &MainWindow::showProblem);
    connect(m_log, &LogController::note, this, &MainWindow::showNote);
    connect(m_unsaved, &StorageNotice::copyWanted, m_workspaces, &WorkspaceController::chooseCopy);
    connect(m_storage, &StorageWatch::changed, this, [this] { refreshStorage(); });
}

// Badge, notice and disabled forms for as long as it is so; the message comes when it becomes so, and not
// where the notice has just come with the workspace.
void MainWindow::refreshStorage(bool tells)
{
    const Writable writable = writableOf(*m_session->workspace());
    const QString why = whyNotSaved(writable);
    m_unsaved->say(why);
    m_writes->setReason(why);
    if (!why.isEmpty()) {
        m_top->setStorage(briefWhyNotSaved(writable), why);
        if (tells && writable != Writable::Newer) // the store has said so
            showProblem(why);
    } else if (m_storage->isLow()) {
        const QString left = fileSizeText(m_storage->facts().free);
        const QString low
            = tr("There are only %1 left on the disk of this workspace. Free some space before it "
                 "is full: then nothing can be saved.")
                  .arg(left);
        m_top->setStorage(tr("%1 left", "on the disk").arg(left), low);
        showProblem(low);
    } else {
        m_top->setStorage({}, {});
    }
    scheduleRefresh();
}

} // namespace makegood::ui
