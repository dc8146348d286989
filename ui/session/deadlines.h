// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTimer>

#include "session/workspace_handle.h"
#include "work/claim_deadlines.h"

namespace makegood::ui
{

/// Watches the claim deadlines of every contract, whatever month is shown: looks again after each change of
/// the workspace, when the next notice falls due, and after an hour at the latest, because computers sleep
/// and clocks are set.
class Deadlines : public QObject
{
    Q_OBJECT
public:
    explicit Deadlines(WorkspaceHandle *workspace, QObject *parent = nullptr);

    /// The last result of the open workspace; empty until there is one.
    const std::optional<DeadlineNotices> &notices() const { return m_notices; }

signals:
    /// notices() is a newer result.
    void noticesRead();

private:
    void read();
    void accept(const DeadlineNotices &notices);

    WorkspaceHandle *m_workspace;
    std::optional<DeadlineNotices> m_notices;
    QTimer m_next;
    bool m_isStale = false; ///< claims may have changed since they were read
};

} // namespace makegood::ui
