// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "sla/time/instant.h"

namespace makegood::work
{

/// Who syncs a workspace.
struct SyncHolder {
    std::string program; ///< such as `makegood-cli`; empty: not known yet
    std::int64_t process = 0; ///< its number
    std::string host; ///< name of its machine
    std::optional<Instant> since;

    /// `makegood-cli (process 4711 on desk) since 2026-10-26T08:56:00Z`.
    std::string text() const;
};

/// The right to sync one workspace: no two programs have it at once. A file `<workspace>.sync-lock` that is
/// locked as long as this object lives. The system gives the lock back when its process ends, however it
/// ends; a file that a killed program left behind keeps nobody out.
class SyncLock
{
public:
    struct Attempt;
    /// Tries once and does not wait. Unreachable: the file cannot be made beside the workspace.
    static Expected<Attempt> tryToTake(const std::string &workspace, const std::string &program, Instant now);

    ~SyncLock(); ///< gives it back and removes the file
    SyncLock(const SyncLock &) = delete;
    SyncLock &operator=(const SyncLock &) = delete;

private:
    SyncLock(std::string file, int descriptor);

    std::string m_file;
    int m_descriptor;
};

struct SyncLock::Attempt {
    std::unique_ptr<SyncLock> lock; ///< null: another program has it
    SyncHolder holder; ///< that program; meaningless with a lock
};

} // namespace makegood::work
