// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/open_workspace.h"

namespace makegood::work
{

Expected<std::unique_ptr<Workspace>> openAsPermitted(const std::string &path)
{
    auto workspace = Workspace::open(path);
    if (workspace || workspace.error().kind != ErrorKind::Unreachable)
        return workspace;
    return Workspace::open(path, Workspace::Mode::ReadOnly);
}

} // namespace makegood::work
