// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flat_parts.h"

#include <algorithm>

#include <QPolygonF>
#include <QWidget>

#include "widgets/flat_style.h"

namespace makegood::ui::flat
{

void drawBox(QPainter &painter, const QRectF &box, double radius, const QPen &line, const QBrush &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(ground);
    const double half = line.style() == Qt::NoPen ? 0 : line.widthF() / 2;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void drawRing(QPainter &painter, const QStyleOption &option, const QRectF &box, double radius)
{
    drawBox(painter, box, radius, QPen(ink(option, Role::Focus), 2), Qt::NoBrush);
}

void drawButton(QPainter &painter, const QStyleOption &option, ButtonTone tone)
{
    const QRectF box(option.rect);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool pressed = isOn(option, QStyle::State_Sunken) && enabled;
    const bool checked = isOn(option, QStyle::State_On);
    const bool hovered = isHovered(option);
    if (tone == ButtonTone::Primary) {
        QRectF inner = box;
        if (hasRing(option)) { // a ring, a gap, and the button inside
            drawRing(painter, option, box, space::controlRadius);
            inner.adjust(3, 3, -3, -3);
        }
        const Role fill = !enabled ? Role::Hover : hovered || pressed ? Role::AccentHover : Role::AccentFill;
        drawBox(painter, inner, space::controlRadius, Qt::NoPen, ink(option, fill));
        return;
    }
    QBrush ground(Qt::NoBrush);
    if (pressed || checked)
        ground = ink(option, Role::Selected);
    else if (hovered)
        ground = ink(option, Role::Hover);
    else if (tone == ButtonTone::Usual)
        ground = ink(option, Role::Surface);
    QPen line(Qt::NoPen);
    if (tone == ButtonTone::Usual)
        line = QPen(ink(option, checked ? Role::Accent : enabled ? Role::LineStrong : Role::Line), 1);
    drawBox(painter, box, space::controlRadius, line, ground);
    if (hasRing(option))
        drawRing(painter, option, box, space::controlRadius);
}

void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool hasFocus)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool fixed = isOn(option, QStyle::State_ReadOnly);
    const bool refused = widget != nullptr && widget->property(refusedProperty).toBool();
    QPen line(ink(option, enabled && !fixed ? Role::Control : Role::Line), 1);
    if (refused)
        line = QPen(ink(option, Role::BreachFill), hasFocus ? 2 : 1);
    else if (hasFocus)
        line = QPen(ink(option, Role::Focus), 2);
    drawBox(painter, QRectF(option.rect), space::controlRadius, line,
            ink(option, enabled && !fixed ? Role::Surface : Role::Surface2));
}

void drawChevron(QPainter &painter, const QRect &box, Qt::ArrowType direction, const QColor &colour,
                 double size)
{
    const double half = size / 2;
    const double quarter = size / 4;
    QPolygonF line;
    switch (direction) {
    case Qt::UpArrow:
        line << QPointF(-half, quarter) << QPointF(0, -quarter) << QPointF(half, quarter);
        break;
    case Qt::LeftArrow:
        line << QPointF(quarter, -half) << QPointF(-quarter, 0) << QPointF(quarter, half);
        break;
    case Qt::RightArrow:
        line << QPointF(-quarter, -half) << QPointF(quarter, 0) << QPointF(-quarter, half);
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        line << QPointF(-half, -quarter) << QPointF(0, quarter) << QPointF(half, -quarter);
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.4, size / 6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(QRectF(box).center());
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace makegood::ui::flat
