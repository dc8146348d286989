// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "sla/base/error.h"

namespace makegood::store
{

/// Copies, the integrity check and settings of a workspace.
class UpkeepStore
{
public:
    virtual ~UpkeepStore() = default;

    /// Writes a whole, consistent copy to `path`. Unreachable: `path` exists or cannot be written.
    virtual Expected<void> backupTo(const std::string &path) = 0;
    /// Refused: damage of the file, a broken hash chain of the journal, or checks or attachments that differ
    /// from what was written; the error names the first one.
    virtual Expected<void> checkIntegrity() = 0;

    /// Settings of programs, each under a name of its own. Settings are no evidence: the journal leaves them
    /// out.
    virtual Expected<std::optional<std::string>> setting(const std::string &name) = 0;
    virtual Expected<void> saveSetting(const std::string &name, const std::string &value) = 0;

protected:
    UpkeepStore() = default;
};

} // namespace makegood::store
