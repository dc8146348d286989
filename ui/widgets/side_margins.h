// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QMargins>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Margins by the direction of reading; those of a layout are of the screen.
inline QMargins sideMargins(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom)
                                            : QMargins(leading, top, trailing, bottom);
}

} // namespace makegood::ui
