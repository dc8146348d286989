// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/base/floors.h"
#include "store/workspace_notice.h"

namespace makegood::ui
{

/// What the window says of a workspace that was opened; empty: nothing.
QString noticeWords(store::WorkspaceNotice notice);

} // namespace makegood::ui
