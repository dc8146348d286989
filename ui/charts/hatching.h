// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPainterPath>

namespace makegood::ui
{

/// Rising lines at 45 degrees, `width` wide each `gap`, clipped to the shape. The lines of neighbouring
/// shapes meet: they lie on one grid of the painter.
inline void paintHatching(QPainter &p, const QPainterPath &shape, const QColor &colour, double width = 1.6,
                          double gap = 5)
{
    p.save();
    p.setClipPath(shape, Qt::IntersectClip);
    p.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    const QRectF box = shape.boundingRect();
    // Lines x + y = k, at each k that meets the box.
    const double step = gap * 1.4142;
    const double first = static_cast<int>((box.left() + box.top()) / step) * step - step;
    for (double k = first; k <= box.right() + box.bottom() + step; k += step)
        p.drawLine(QPointF(k - box.top() + 1, box.top() - 1),
                   QPointF(k - box.bottom() - 1, box.bottom() + 1));
    p.restore();
}

inline void paintHatching(QPainter &p, const QRectF &box, const QColor &colour, double width = 1.6,
                          double gap = 5)
{
    QPainterPath shape;
    shape.addRect(box);
    paintHatching(p, shape, colour, width, gap);
}

} // namespace makegood::ui
