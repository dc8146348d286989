// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "store/finding.h"
#include "work/workspace_seal.h"

namespace makegood::work
{

/// What the check of a whole workspace found.
struct CheckReport {
    std::vector<store::Finding> found; ///< damage and changes from outside
    std::string advice; ///< what is safe and what to do, when something was found
    JournalHead head; ///< for reports and exports
    Seal seal;

    /// For a person when nothing was found: entries, head and signature, a line each.
    std::string text() const;
};

/// Checks the workspace at `path` (UpkeepStore::findings()) and the signature of its journal; signs the head
/// when all is well and the workspace can be written. Fails as Workspace::open() does: also with a schema
/// that another program changed.
Expected<CheckReport> checkWorkspace(const std::string &path, const Keyring &keyring);

} // namespace makegood::work
