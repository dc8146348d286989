// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>

#include <QString>

#include "work/source_schedule.h"
#include "work/sync_lock.h"
#include "work/sync_recorded.h"

namespace makegood::ui
{

/// What the window syncs sources with.
struct SourceServices {
    std::shared_ptr<const SourceKinds> kinds; ///< null: sources are neither synced nor described
    Keyring keyring; ///< its functions run on worker threads
    ScheduleRules rules;
    HttpLimits limits;
    QString who; ///< the user's name for journal entries
};

/// The SyncLock of one workspace for all syncs of this program: the first takes it, the last gives it back.
/// Used by worker threads.
class SharedSyncLock
{
public:
    SharedSyncLock(std::string workspace, std::string program);

    struct Share {
        std::shared_ptr<const SyncLock> lock; ///< to be kept while syncing; null: held by another program
        SyncHolder holder; ///< that program; meaningless with a lock
    };
    Expected<Share> share(Instant now);

private:
    const std::string m_workspace;
    const std::string m_program;
    std::mutex m_mutex;
    std::weak_ptr<const SyncLock> m_lock;
};

} // namespace makegood::ui
