// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/base/floors.h"

class QKeyEvent;

namespace makegood::ui
{

/// What Home, End, Enter and Space ask of items in a row.
struct ItemKey {
    int item = 0;
    bool chooses = false; ///< and not only goes there
};

/// Of `count` items, at least one, of which `current` is the one; nothing: another key.
std::optional<ItemKey> itemKey(const QKeyEvent &key, int current, int count);

} // namespace makegood::ui
