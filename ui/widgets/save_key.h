// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QShortcut>

namespace makegood::ui
{

/// Ctrl+S presses the button wherever the focus is in its window, as long as the button is seen. Its own
/// letter stays.
inline void saveByKey(QPushButton *button)
{
    QObject::connect(new QShortcut(QKeySequence::Save, button), &QShortcut::activated, button,
                     [button] { button->click(); });
}

} // namespace makegood::ui
