// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legend.h"

#include <QPainter>
#include <QPainterPath>

#include "charts/colour_role.h"
#include "charts/hatching.h"

namespace makegood::ui
{

namespace
{

constexpr double swatchRadius = 2;

} // namespace

void paintSwatch(QPainter &p, const QRectF &box, Swatch swatch, bool dark)
{
    const auto colour = [dark](Role role) { return roleColour(role, dark); };
    QPainterPath shape;
    shape.addRoundedRect(box, swatchRadius, swatchRadius);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const auto hatched = [&](Role ground, Role lines, Role edge) {
        p.fillPath(shape, colour(ground));
        paintHatching(p, shape, colour(lines));
        p.setPen(QPen(colour(edge), 1));
        p.setBrush(Qt::NoBrush);
        p.drawPath(shape);
    };
    switch (swatch) {
    case Swatch::WithinBudget:
        p.fillPath(shape, colour(Role::MetFill));
        break;
    case Swatch::OverBudget:
    case Swatch::Downtime:
        p.fillPath(shape, colour(Role::BreachFill));
        break;
    case Swatch::Running:
        p.fillPath(shape, colour(Role::BreachFill));
        paintHatching(p, shape, colour(Role::Surface));
        break;
    case Swatch::Budget: {
        QPen pen(colour(Role::Text), 1.4);
        pen.setDashPattern({3.5, 2.5});
        p.setPen(pen);
        p.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        break;
    }
    case Swatch::NoDowntime:
        p.fillPath(shape, colour(Role::MetTint));
        p.setPen(QPen(colour(Role::MetFill), 0.6));
        p.drawPath(shape);
        break;
    case Swatch::Maintenance:
        hatched(Role::Surface, Role::Maint, Role::Maint);
        break;
    case Swatch::Excluded:
        hatched(Role::Surface, Role::Excl, Role::Excl);
        break;
    case Swatch::NoData:
        hatched(Role::NodataTint, Role::NodataFill, Role::NodataFill);
        break;
    case Swatch::ToCome:
        p.setPen(QPen(colour(Role::Control), 1, Qt::DashLine));
        p.setBrush(Qt::NoBrush);
        p.drawPath(shape);
        break;
    }
    p.restore();
}

} // namespace makegood::ui
