// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/base/floors.h"

namespace makegood::store
{

/// Something unusual about a workspace that was opened.
enum class WorkspaceNotice {
    None,
    Upgraded, ///< an older Makegood wrote it: it was brought up to date, and a copy of it is kept
    Newer ///< a newer Makegood wrote it: it is open for reading only
};

/// The sentence for the command line; empty: there is nothing to say.
std::string noticeText(WorkspaceNotice notice);

} // namespace makegood::store
