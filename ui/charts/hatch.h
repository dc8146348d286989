// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Hatches a box and draws its edge: rising lines for unknown time, falling lines for excluded time. `unit`
/// is the line width.
inline void paintHatch(QPainter &p, const QRectF &box, const QColor &colour, bool rising, double unit = 1.0)
{
    p.save();
    p.setClipRect(box, Qt::IntersectClip);
    p.setPen(QPen(colour, unit));
    const double gap = 3.2 * unit;
    for (double x = box.left() - box.height(); x < box.right(); x += gap) {
        if (rising)
            p.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        else
            p.drawLine(QPointF(x, box.top()), QPointF(x + box.height(), box.bottom()));
    }
    p.restore();
    p.setPen(QPen(colour, unit * 0.8));
    p.setBrush(Qt::NoBrush);
    p.drawRect(box);
}

} // namespace makegood::ui
