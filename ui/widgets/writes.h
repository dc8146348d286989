// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

#include "sla/base/floors.h"

namespace makegood::ui
{

constexpr const char *writesProperty = "makegoodWrites";

/// Marks what would change the workspace, or holds what is typed for that: while nothing can be saved, a
/// WriteGuard disables it and says why.
template <typename... Controls> void setWrites(Controls *...controls)
{
    (static_cast<QWidget *>(controls)->setProperty(writesProperty, true), ...);
}

} // namespace makegood::ui
