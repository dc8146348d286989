// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "sla/base/error.h"
#include "work/workspace_copies.h"

class QLabel;
class QPushButton;

namespace makegood::ui
{

class CopyModel;
class TableView;

/// The copies of a workspace: when each was written, its size, and in words what it has otherwise. Restores
/// nothing itself.
class CopiesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `why` stands above the list: why a person may want one; empty: what restoring does.
    CopiesDialog(const QString &workspace, const QString &why, QWidget *parent = nullptr);

    const QString &workspace() const { return m_workspace; }
    void setCopies(const std::vector<WorkspaceCopy> &copies);
    /// Of the copy that was asked for; one that is not chosen any more is left aside.
    void showDifference(const QString &copy, const Expected<CopyDifference> &difference);
    /// Nothing can be restored at present, such as while a copy is being restored.
    void setBusy(bool busy);

signals:
    void differenceWanted(const QString &copy);
    void restoreWanted(const QString &copy);

private:
    void choose();
    void chooseFile();
    void showChosen(const QString &copy);

    QString m_workspace;
    QString m_chosen;
    CopyModel *m_model;
    TableView *m_table;
    QLabel *m_difference;
    QPushButton *m_restore = nullptr;
    QPushButton *m_other = nullptr;
    bool m_isWhole = false; ///< the chosen copy can be read
    bool m_busy = false;
};

} // namespace makegood::ui
