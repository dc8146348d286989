// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/workspace.h"
#include "work/workspace_seal.h"

namespace makegood::work
{

struct Restored {
    std::string aside; ///< where what was there before is now; empty: there was nothing
};

/// Puts the copy in the place of the workspace at `path`, once the copy was checked, and has its journal
/// signed anew where the one before it was signed. Refused: a damaged copy, or another program works with the
/// workspace. Unreachable: the disk or missing rights. The error says what lies where.
Expected<Restored> restoreWorkspace(const std::string &copy, const std::string &path, Instant now,
                                    const Keyring &keyring);

struct Compacted {
    std::int64_t before = 0; ///< bytes
    std::int64_t after = 0;
};

/// Fails as Workspace::open() and UpkeepStore::compact() do.
Expected<Compacted> compactWorkspace(const std::string &path);

/// Automatic copies of a workspace, in the folder `<path>.backups` beside it.
struct BackupRule {
    std::size_t most = 7; ///< older ones are removed
    Duration apart = std::chrono::hours(20); ///< from the newest one
};

/// The copies that are there, the newest first.
std::vector<std::string> automaticBackups(const std::string &path);

/// Makes a copy unless the newest one is younger than the rule asks for or nothing was written since, and
/// removes the oldest ones over the limit. Returns its path; empty: none was due. Unreachable as
/// UpkeepStore::backupTo().
Expected<std::string> backUpWhenDue(Workspace &workspace, Instant now, const BackupRule &rule = {});

/// Before a change of many rows: the same, at most one an hour.
Expected<std::string> backUpBeforeBulkChange(Workspace &workspace, Instant now);

} // namespace makegood::work
