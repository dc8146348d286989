// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/item_key.h"

#include <QKeyEvent>

namespace makegood::ui
{

std::optional<ItemKey> itemKey(const QKeyEvent &key, int current, int count)
{
    switch (key.key()) {
    case Qt::Key_Home:
        return ItemKey{0, false};
    case Qt::Key_End:
        return ItemKey{count - 1, false};
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return ItemKey{current, true};
    default:
        return std::nullopt;
    }
}

} // namespace makegood::ui
