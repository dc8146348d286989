// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QTimer>

#include "work/workspace_care.h"

namespace makegood::ui
{

class UiSettings;
class WorkspaceHandle;

/// When automatic copies of the workspace are made, and where they go.
struct BackupPlan {
    BackupRule rule;
    bool byTime = true; ///< false: before bulk changes alone
};

/// As the settings have it: `backups/folder`, `backups/most`, and `backups/hours`, where 0 means before bulk
/// changes alone.
BackupPlan backupPlan(const UiSettings &settings);

/// Automatic copies of the open workspace: while it is open, and before changes of many rows. Off until
/// setAutomatic(), so that tests and pictures leave no copies.
class Backups : public QObject
{
    Q_OBJECT
public:
    explicit Backups(WorkspaceHandle *workspace, QObject *parent = nullptr);

    void setPlan(const BackupPlan &plan);
    const BackupPlan &plan() const { return m_plan; }
    void setAutomatic(bool on);
    /// Makes a copy unless the newest one has everything; then made() with its path, or without one.
    void backUpNow();

signals:
    /// After backUpNow(); the automatic ones are made without a word.
    void made(const QString &copy);
    /// No copy could be made; the workspace is untouched by that.
    void failed(const QString &sentence);

private:
    void look();
    void start(const BackupRule &rule, bool asked);
    void passOn();

    WorkspaceHandle *m_workspace;
    BackupPlan m_plan;
    QTimer m_timer;
    QString m_missing; ///< why no copy was made before a bulk change; told once the change is done
    bool m_isAutomatic = false;
};

} // namespace makegood::ui
