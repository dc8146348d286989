// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// One line of text in `box`. What reaches out of the font's line, as Arabic letters do in a font that was
/// measured by Latin ones, is drawn all the same and not cut off.
inline void drawWords(QPainter &painter, const QRectF &box, int flags, const QString &text)
{
    painter.drawText(box, flags | Qt::TextSingleLine | Qt::TextDontClip, text);
}

inline void drawWords(QPainter &painter, const QRect &box, int flags, const QString &text)
{
    painter.drawText(box, flags | Qt::TextSingleLine | Qt::TextDontClip, text);
}

} // namespace makegood::ui
