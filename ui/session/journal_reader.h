// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspace_handle.h"

namespace makegood::ui
{

/// The newest entries of the journal, the newest first.
struct JournalExtract {
    static constexpr std::int64_t most = 2000;
    std::vector<JournalEntry> entries;
    std::int64_t count = 0; ///< of the whole journal
    std::string damage; ///< where the hash chain does not fit; empty: it is whole
};

/// Reads the journal of the open workspace.
class JournalReader : public QObject
{
    Q_OBJECT
public:
    explicit JournalReader(WorkspaceHandle *workspace, QObject *parent = nullptr);

    /// Reads the newest entries and verifies the hash chain; then entriesRead() or WorkspaceHandle::failed().
    void read();

signals:
    void entriesRead(const makegood::ui::JournalExtract &extract);

private:
    WorkspaceHandle *m_workspace;
};

} // namespace makegood::ui
