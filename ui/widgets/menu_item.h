// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Adds an entry with an object name to a menu; `slot` runs when it is chosen.
template <typename Slot> QAction *addItem(QMenu *menu, const char *name, const QString &text, Slot slot)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, menu, slot);
    return action;
}

} // namespace makegood::ui
