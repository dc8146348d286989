// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "store/workspace.h"

namespace makegood::work
{

/// Opens the workspace for writing, or for reading only when the file or its folder cannot be written. Fails
/// as Workspace::open() does.
Expected<std::unique_ptr<Workspace>> openAsPermitted(const std::string &path);

} // namespace makegood::work
