// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include <QObject>
#include <QTimer>

#include "session/workspace_handle.h"

namespace makegood::ui
{

/// What the place of a workspace permits.
struct StorageFacts {
    std::int64_t free = -1; ///< bytes that this person may still write; -1: not known
    std::int64_t size = 0; ///< bytes of the workspace
    bool isDiskReadOnly = false;
    bool canWrite = true; ///< the file and its folder
};

/// Asks the system about the place of a file; may last on a disk of the network.
using StorageProbe = std::function<StorageFacts(const std::string &path)>;
StorageFacts probeStorage(const std::string &path);

/// Looks at the place of the open workspace while it is open, so that a person hears of a full or read-only
/// disk before typing and not after it: the workspace becomes writable or not, and changed() is for badges.
class StorageWatch : public QObject
{
    Q_OBJECT
public:
    /// Below this many bytes nothing is saved any more: a change writes its rollback journal first.
    static constexpr std::int64_t full = 8LL << 20;
    /// Below this many, or twice the workspace, a person is told.
    static constexpr std::int64_t little = 200LL << 20;

    explicit StorageWatch(WorkspaceHandle *workspace, StorageProbe probe = probeStorage,
                          QObject *parent = nullptr);

    /// As last found.
    const StorageFacts &facts() const { return m_facts; }
    /// There is room, but little.
    bool isLow() const;
    void look();

signals:
    /// Another answer of isLow() or writableOf() than before.
    void changed();

private:
    void accept(const StorageFacts &facts);

    WorkspaceHandle *m_workspace;
    const StorageProbe m_probe;
    StorageFacts m_facts;
    QTimer m_timer;
};

/// Why nothing can be saved, in one sentence with what is safe and what to do; empty: everything can.
QString whyNotSaved(Writable writable);
/// The same in two words, for a badge.
QString briefWhyNotSaved(Writable writable);

} // namespace makegood::ui
