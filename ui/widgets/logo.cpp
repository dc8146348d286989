// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logo.h"

#include <QPainter>
#include <QPolygonF>

#include "charts/colour_role.h"

namespace makegood::ui
{

void paintLogo(QPainter &painter, const QRectF &where, bool dark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / 48, where.height() / 48);
    painter.setPen(Qt::NoPen);
    painter.setBrush(roleColour(Role::AccentFill, dark));
    painter.drawRoundedRect(QRectF(0, 0, 48, 48), 12, 12);
    painter.setPen(QPen(roleColour(Role::OnAccent, dark), 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{10, 26}, {18, 34}, {25, 26}}));
    painter.drawLine(QPointF(30, 21), QPointF(38, 13));
    painter.restore();
}

} // namespace makegood::ui
