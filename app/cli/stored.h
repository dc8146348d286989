// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "options.h"
#include "store/workspace.h"

namespace makegood::cli
{

/// The workspace that --workspace names.
Expected<std::unique_ptr<Workspace>> openStored(const Options &options, Workspace::Mode mode);

/// Whether --workspace names the data, and not a case folder as the only argument. Refuses both and neither.
Expected<bool> fromWorkspace(const Options &options);

/// The contract that --contract names; without it the workspace's only one.
Expected<ContractRow> oneContract(Workspace &workspace, const Options &options);

/// Who is at work, for the journal: the login name, and the present.
Actor actor();

} // namespace makegood::cli
