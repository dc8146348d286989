// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/care_controller.h"

#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include "care/check_dialog.h"
#include "care/copies_dialog.h"
#include "care/copy_words.h"
#include "explain/cell_text.h"
#include "widgets/menu_item.h"
#include "work/sync_lock.h"
#include "work/workspace_check.h"

namespace makegood::ui
{

namespace
{

constexpr int lockTries = 100;
constexpr unsigned long lockPauseMs = 100;

// Keeps syncs away while the file is exchanged, ours and those of other programs. Where the lock cannot be
// made, the exchange fails by itself.
std::unique_ptr<SyncLock> syncsKeptAway(const std::string &path, Instant now)
{
    for (int i = 0; i < lockTries; ++i) {
        auto attempt = SyncLock::tryToTake(path, "makegood", now);
        if (!attempt || attempt->lock)
            return attempt ? std::move(attempt->lock) : nullptr;
        QThread::msleep(lockPauseMs);
    }
    return nullptr;
}

// A program without a keyring signs nothing.
Keyring keyringOf(const AppServices &services)
{
    const Keyring &own = services.sources.keyring;
    return own.read && own.write ? own : keyringInMemory();
}

} // namespace

CareController::CareController(const PageContext &context, Backups *backups, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_backups(backups)
{
    connect(m_backups, &Backups::failed, this, &CareController::problem);
    connect(m_backups, &Backups::made, this, [this](const QString &copy) {
        emit note(copy.isEmpty() ? tr("The last backup has everything already; no other one was made.")
                                 : tr("Backed up: %1").arg(copy));
    });
    connect(m_context.session->workspace(), &WorkspaceHandle::closed, this, [this] {
        if (m_check)
            m_check->close();
    });
}

QString CareController::path() const
{
    return QString::fromStdString(m_context.session->workspace()->file().path);
}

void CareController::addActions(const PageMenus &menus)
{
    const QList<QAction *> actions{
        addItem(menus.file, "backUp", tr("&Back up now"), [this] { m_backups->backUpNow(); }),
        addItem(menus.file, "restoreBackup", tr("Restore a bac&kup…"), [this] { showCopies(path()); }),
        addItem(menus.file, "checkWorkspace", tr("C&heck the workspace…"), [this] { check(); }),
        addItem(menus.file, "compactWorkspace", tr("Co&mpact the workspace"), [this] { compact(); })};
    const WorkspaceHandle *workspace = m_context.session->workspace();
    for (QAction *action : actions) {
        action->setEnabled(workspace->isOpen());
        connect(workspace, &WorkspaceHandle::opened, action, [action] { action->setEnabled(true); });
    }
}

std::vector<WorkspaceCopy> CareController::copiesAt(const QString &path) const
{
    return copiesOf(path.toStdString(), m_backups->plan().rule.folder);
}

void CareController::showCopies(const QString &path, const QString &why)
{
    if (path.isEmpty())
        return;
    delete m_copies;
    m_copies = new CopiesDialog(path, why, m_context.window);
    m_copies->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_copies, &CopiesDialog::differenceWanted, this, &CareController::compare);
    connect(m_copies, &CopiesDialog::restoreWanted, this, &CareController::restore);
    m_copies->setCopies(copiesAt(path));
    m_copies->show();
    m_copies->raise();
    m_copies->activateWindow();
}

void CareController::compare(const QString &copy)
{
    const CopiesDialog *dialog = m_copies;
    if (dialog == nullptr)
        return;
    m_context.jobs->start(JobLane::CompareCopy, tr("Comparing the backup"),
                          [this, copy, path = dialog->workspace()](JobControl &job) {
                              const auto found = differenceOf(copy.toStdString(), path.toStdString());
                              job.post([this, copy, found] {
                                  if (m_copies)
                                      m_copies->showDifference(copy, found);
                              });
                          });
}

void CareController::restore(const QString &copy)
{
    CopiesDialog *dialog = m_copies;
    if (dialog == nullptr)
        return;
    SourceSyncs *syncs = m_context.session->syncs();
    for (const SourceHealth &one : syncs->health())
        syncs->cancel(one.source.id);
    dialog->setBusy(true);
    m_context.jobs->start(JobLane::RestoreCopy, tr("Restoring the backup"),
                          [this, copy, path = dialog->workspace(), keyring = keyringOf(*m_context.services),
                           now = m_context.services->now()](JobControl &job) {
                              if (!job.commit())
                                  return;
                              const auto lock = syncsKeptAway(path.toStdString(), now);
                              const auto done
                                  = restoreWorkspace(copy.toStdString(), path.toStdString(), now, keyring);
                              job.post([this, path, done] { restored(path, done); });
                          });
}

void CareController::restored(const QString &path, const Expected<Restored> &done)
{
    if (!done) {
        if (m_copies)
            m_copies->setBusy(false);
        emit problem(tr("The backup was not restored: %1.").arg(toText(done.error().text())));
        return;
    }
    if (m_copies)
        m_copies->close();
    const QString kept = toText(done->aside);
    QString sentence = kept.isEmpty()
        ? tr("The backup was restored.")
        : tr("The backup was restored. What was there before is kept as %1.").arg(kept);
    if (!done->isConfirmed)
        sentence += QLatin1Char(' ')
            + tr("The disk did not confirm it: after a power cut it may be missing; then restore it again.");
    // After what the window says of any opened workspace.
    connect(
        m_context.session->workspace(), &WorkspaceHandle::opened, this,
        [this, sentence, isConfirmed = done->isConfirmed] {
            QTimer::singleShot(0, this, [this, sentence, isConfirmed] {
                if (isConfirmed)
                    emit note(sentence);
                else
                    emit problem(sentence);
            });
        },
        Qt::SingleShotConnection);
    emit openWanted(path);
}

void CareController::check()
{
    if (path().isEmpty())
        return;
    delete m_check;
    m_check = new CheckDialog(path(), m_context.window);
    m_check->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_check, &CheckDialog::restoreWanted, this, [this] {
        m_check->close();
        showCopies(path());
    });
    m_check->show();
    m_context.jobs->start(
        JobLane::CheckWorkspace, tr("Checking the workspace"),
        [this, file = path().toStdString(), keyring = keyringOf(*m_context.services)](JobControl &job) {
            const auto report = checkWorkspace(file, keyring);
            job.post([this, report] {
                if (m_check)
                    m_check->showResult(report);
            });
        });
}

void CareController::compact()
{
    if (path().isEmpty())
        return;
    m_context.jobs->start(
        JobLane::Compact, tr("Compacting the workspace"),
        [this, file = path().toStdString()](JobControl &job) {
            if (!job.commit())
                return;
            const auto done = compactWorkspace(file);
            job.post([this, done] {
                if (!done)
                    emit problem(tr("The workspace was not compacted: %1. What is in it is safe.")
                                     .arg(toText(done.error().text())));
                else
                    emit note(tr("The workspace takes %1 now, and took %2 before.")
                                  .arg(fileSizeText(done->after), fileSizeText(done->before)));
            });
        });
}

void CareController::offerCopies(const QString &path, const QString &sentence)
{
    m_context.jobs->start(JobLane::ReadCopies, tr("Looking for backups"),
                          [this, path, sentence, folder = m_backups->plan().rule.folder](JobControl &job) {
                              if (copiesOf(path.toStdString(), folder).empty())
                                  return;
                              job.post([this, path, sentence] {
                                  emit problemOffer(sentence, tr("Show its backups…"),
                                                    [this, path, sentence] { showCopies(path, sentence); });
                              });
                          });
}

} // namespace makegood::ui

#include "moc_care_controller.cpp"
