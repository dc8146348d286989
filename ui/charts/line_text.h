// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "explain/reading_direction.h"
#include "sla/base/floors.h"

namespace makegood::ui
{

/// One line of text in `box`. What reaches out of the font's line, as Arabic letters do in a font that was
/// measured by Latin ones, is drawn all the same and not cut off;
/// what turns letters around is not drawn.
inline void drawWords(QPainter &painter, const QRectF &box, int flags, const QString &text)
{
    painter.drawText(box, flags | Qt::TextSingleLine | Qt::TextDontClip, withoutTurns(text));
}

inline void drawWords(QPainter &painter, const QRect &box, int flags, const QString &text)
{
    painter.drawText(box, flags | Qt::TextSingleLine | Qt::TextDontClip, withoutTurns(text));
}

} // namespace makegood::ui
