// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_pool.h"

#include <QThreadStorage>

namespace makegood::store
{

namespace
{

struct Slot {
    std::weak_ptr<const WorkspacePool::Open> pool;
    std::unique_ptr<Workspace> workspace;
};

// Storage of a thread, because a connection is closed in the thread that opened it. QThreadStorage rather
// than thread_local: Qt empties it before QThread::wait() returns, so that no connection outlives the
// program's end.
Slot &slotOfThisThread()
{
    static QThreadStorage<Slot> threads;
    return threads.localData();
}

} // namespace

WorkspacePool::WorkspacePool(Open open)
    : m_open(std::make_shared<const Open>(std::move(open)))
{
}

Expected<Workspace *> WorkspacePool::ofThisThread() const
{
    Slot &slot = slotOfThisThread();
    if (slot.workspace && slot.pool.lock() == m_open && !slot.workspace->isReadOnly()
        && slot.workspace->isCurrent())
        return slot.workspace.get();
    slot.workspace.reset(); // before the other one opens: one connection per thread
    auto opened = (*m_open)();
    if (!opened)
        return tl::unexpected(opened.error());
    slot = {m_open, std::move(*opened)};
    return slot.workspace.get();
}

WorkspaceOpener pooled(WorkspacePool::Open open)
{
    return [pool = WorkspacePool(std::move(open))] { return pool.ofThisThread(); };
}

} // namespace makegood::store
