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
    bool isConfirmed = true; ///< false: it is restored, but the disk did not confirm it
};

/// Puts the copy in the place of the workspace at `path`, once the very file that is put there was checked,
/// and has its journal
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

/// Automatic copies of a workspace.
struct BackupRule {
    std::size_t most = 7; ///< over it the older ones of one day go first, then the oldest
    Duration apart = std::chrono::hours(20); ///< from the newest one
    std::string folder; ///< where they go; empty: `<path>.backups` beside the workspace
};

/// The folder that has the automatic copies of the workspace at `path`: inside `chosen`, which several
/// workspaces may share, or beside the workspace.
std::string backupFolder(const std::string &path, const std::string &chosen = {});

/// The copies that are there, the newest first.
std::vector<std::string> automaticBackups(const std::string &path, const std::string &chosen = {});

/// Makes a copy unless the newest one is younger than the rule asks for or nothing was written since, and
/// removes those over the limit. Returns its path; empty: none was due. Unreachable as
/// UpkeepStore::backupTo().
Expected<std::string> backUpWhenDue(Workspace &workspace, Instant now, const BackupRule &rule = {});

/// Before a change of many rows: the same, at most one an hour whatever the rule says.
Expected<std::string> backUpBeforeBulkChange(Workspace &workspace, Instant now, BackupRule rule = {});

} // namespace makegood::work
