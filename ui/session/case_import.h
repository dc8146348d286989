// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/judging.h"

namespace makegood::ui
{

/// Imports cases into the open workspace.
class CaseImport : public QObject
{
    Q_OBJECT
public:
    CaseImport(WorkspaceHandle *workspace, Judging *judging, QObject *parent = nullptr);

    /// Adds or refreshes a contract; then imported() or WorkspaceHandle::failed().
    void import(CaseData data, const std::string &who);

signals:
    /// `checks` are new; `rows` are new or changed and no checks; `replaced` were recorded otherwise before;
    /// `kept`: keptText().
    void imported(const QString &contract, quint64 checks, quint64 rows, int replaced, const QString &kept);

private:
    WorkspaceHandle *m_workspace;
    Judging *m_judging;
};

} // namespace makegood::ui
