// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/floors.h"
#include "widgets/theme.h"

class QLineEdit;

namespace makegood::ui
{

/// Puts the glass of a search in front of the field's text. It is a picture that does nothing, and assistive
/// technology reads it as one, with the field's name: set that first.
void addSearchIcon(QLineEdit *field, Role ink = Role::Text2);

} // namespace makegood::ui
