// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "store/workspace.h"

namespace makegood::store
{

/// One open workspace per thread, so that a job does not open one for itself. A thread keeps the workspace of
/// the pool that it asked last; it closes that workspace when it asks another pool, and when it ends.
class WorkspacePool
{
public:
    using Open = std::function<Expected<std::unique_ptr<Workspace>>()>;

    /// `open` is called in the threads that ask.
    explicit WorkspacePool(Open open);

    /// The workspace of the calling thread. Opened at the first call, and again when it is no longer current
    /// (Workspace::isCurrent()) or read-only: the reason for that may be gone. Stays valid until the thread
    /// calls a pool again. Errors: those of `open`.
    Expected<Workspace *> ofThisThread() const;

private:
    std::shared_ptr<const Open> m_open; ///< threads know the pool by this pointer
};

/// Hands out the workspace of the calling thread, as WorkspacePool::ofThisThread().
using WorkspaceOpener = std::function<Expected<Workspace *>()>;

/// An opener with a pool of its own.
WorkspaceOpener pooled(WorkspacePool::Open open);

} // namespace makegood::store
