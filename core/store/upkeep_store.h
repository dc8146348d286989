// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sla/base/error.h"
#include "store/engine/engine_care.h"
#include "store/finding.h"

namespace makegood::store
{

/// Copies, the integrity check and settings of a workspace.
class UpkeepStore
{
public:
    virtual ~UpkeepStore() = default;

    /// Writes a whole, consistent copy to `path`, which another file of that name makes way for in one step
    /// where a person chose that. Unreachable: `path` exists or cannot be written.
    virtual Expected<void> backupTo(const std::string &path, Over over = Over::Nothing) = 0;
    /// What is damaged or was changed by another program, a sentence each: of the file, of the journal's
    /// chain, of rows that are not as the journal left them, of texts, reported months, checks and attached
    /// files. Reads everything.
    virtual std::vector<Finding> findings() = 0;
    /// Refused: the first of findings().
    Expected<void> checkIntegrity();

    /// Writes the workspace anew without the room that removed rows left. Unreachable: others use it, or the
    /// disk is full.
    virtual Expected<void> compact() = 0;

    /// Settings of programs, each under a name of its own. Settings are no evidence: the journal leaves them
    /// out.
    virtual Expected<std::optional<std::string>> setting(const std::string &name) = 0;
    virtual Expected<void> saveSetting(const std::string &name, const std::string &value) = 0;

protected:
    UpkeepStore() = default;
};

inline Expected<void> UpkeepStore::checkIntegrity()
{
    const std::vector<Finding> found = findings();
    return found.empty() ? Expected<void>() : tl::unexpected<Error>(found.front());
}

} // namespace makegood::store
