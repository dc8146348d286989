// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QPointer>

#include "session/backups.h"
#include "session/page_controller.h"
#include "work/workspace_care.h"
#include "work/workspace_copies.h"

namespace makegood::ui
{

class CheckDialog;
class CopiesDialog;

/// What a person does for the safety of a workspace: back up, restore, check, compact.
class CareController : public QObject
{
    Q_OBJECT
public:
    CareController(const PageContext &context, Backups *backups, QObject *parent = nullptr);

    void addActions(const PageMenus &menus);
    /// The copies of the workspace at `path`; `why` as in CopiesDialog.
    void showCopies(const QString &path, const QString &why = {});
    void check();
    void compact();
    /// A workspace could not be opened: offers its copies, where it has any.
    void offerCopies(const QString &path, const QString &sentence);

signals:
    void problem(const QString &sentence);
    void note(const QString &sentence);
    /// A problem with a button of this word that runs `act`.
    void problemOffer(const QString &sentence, const QString &word, const std::function<void()> &act);
    /// A copy took the place of this file: it is to be opened again.
    void openWanted(const QString &path);

private:
    QString path() const;
    void compare(const QString &copy);
    void restore(const QString &copy);
    void restored(const QString &path, const Expected<Restored> &done);
    std::vector<WorkspaceCopy> copiesAt(const QString &path) const;

    PageContext m_context;
    Backups *m_backups;
    QPointer<CopiesDialog> m_copies;
    QPointer<CheckDialog> m_check;
};

} // namespace makegood::ui
