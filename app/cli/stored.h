// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "options.h"
#include "store/workspace.h"

namespace makegood::cli
{

/// Opens the workspace that --workspace names, and writes its notice as a message.
Expected<std::unique_ptr<Workspace>> openStored(const Options &options, Workspace::Mode mode);

/// True when --workspace names the data, false when a case folder is the only argument. Refuses both and
/// neither.
Expected<bool> fromWorkspace(const Options &options);

/// The contract that --contract names, else the only contract of the workspace.
Expected<ContractRow> oneContract(Workspace &workspace, const Options &options);

/// Makes an automatic copy before a change of many rows, when one is due; a message says when it could not be
/// made.
void backUpFirst(Workspace &workspace);

/// Current user and time, for journal entries.
Actor actor();

} // namespace makegood::cli
