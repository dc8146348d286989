// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/workspace.h"

namespace makegood::work
{

enum class CopyKind {
    Automatic, ///< made by the rule of backups
    BeforeUpgrade, ///< what an older Makegood wrote
    Replaced ///< what was here before a copy was restored
};

/// A copy that Makegood keeps of a workspace.
struct WorkspaceCopy {
    std::string path;
    CopyKind kind = CopyKind::Automatic;
    Instant written{};
    std::int64_t bytes = 0;

    bool operator==(const WorkspaceCopy &) const = default;
};

/// The copies of the workspace at `path`, the newest first: automatic ones, here and in the folder `chosen`,
/// those made before an upgrade, and what was replaced. There may be copies of a workspace that is gone.
std::vector<WorkspaceCopy> copiesOf(const std::string &path, const std::string &chosen = {});

/// What would change if a copy took the workspace's place.
struct CopyDifference {
    std::int64_t entries = 0; ///< of the journal of the copy
    std::int64_t lost = 0; ///< entries of the workspace that the copy has not
    std::map<std::string, std::int64_t> lostKinds; ///< of these, by JournalEntry::kind
    std::int64_t back = 0; ///< entries of the copy that the workspace has not
    std::vector<std::string> contractsLost; ///< customers of contracts that only the workspace has
    std::vector<std::string> contractsBack; ///< and that only the copy has
    bool isPresentReadable = true; ///< false: the workspace is damaged or gone, nothing can be compared
    bool isOlder = false; ///< an older Makegood wrote the copy: its journal is not compared
};

/// Compares journals and contracts; reads both and changes neither. Fails where the copy cannot be opened.
Expected<CopyDifference> differenceOf(const std::string &copy, const std::string &path);

} // namespace makegood::work
