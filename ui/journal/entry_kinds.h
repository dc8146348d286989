// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// What an entry's kind says in words; a kind that a newer version wrote stays as it is. `hadBefore`: it
/// changed what was there.
QString entryKind(const std::string &kind, bool hadBefore = false);

} // namespace makegood::ui
