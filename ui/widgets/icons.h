// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include "charts/colour_role.h"

namespace makegood::ui
{

/// An icon of the program by its name, such as `search`; its lines are in a colour role and follow the theme.
/// Arrows that go somewhere are mirrored in right-to-left layouts. An empty icon where none has this name.
QIcon icon(const QString &name, Role role = Role::Text);

} // namespace makegood::ui
