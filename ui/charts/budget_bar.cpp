// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/budget_bar.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include "charts/colour_role.h"
#include "charts/hatching.h"

namespace makegood::ui
{

namespace
{

constexpr double wholeBudget = 0.75; ///< of the width
constexpr double mostShown = 4.0 / 3.0; ///< of the budget: where the bar ends

} // namespace

void paintBudgetBar(QPainter &painter, const QRectF &where, const BudgetUse &use, bool dark, bool mirrored)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(where.center().x() * 2, 0);
        painter.scale(-1, 1);
    }
    const double unit = where.height() / budgetBarHeight;
    const QRectF track(where.left(), where.center().y() - 4 * unit, where.width(), 8 * unit);
    const double radius = track.height() / 2;
    if (!use.used) {
        QPen pen(roleColour(Role::NodataFill, dark), unit);
        pen.setDashPattern({3, 2.4});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(track.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2), radius, radius);
        painter.restore();
        return;
    }
    QPainterPath ground;
    ground.addRoundedRect(track, radius, radius);
    painter.fillPath(ground, roleColour(Role::Hover, dark));
    const double markAt = track.left() + track.width() * wholeBudget;
    const double used = *use.used;
    if (used <= 1) {
        // A little is shown of the smallest use.
        const double width = used > 0 ? std::max(2 * unit, track.width() * wholeBudget * used) : 0;
        painter.save();
        painter.setClipPath(ground);
        QPainterPath fill;
        fill.addRoundedRect(QRectF(track.left(), track.top(), width, track.height()), radius, radius);
        const bool near = use.isAtRisk || used > 0.75;
        painter.fillPath(fill, roleColour(near ? Role::RiskFill : Role::MetFill, dark));
        painter.restore();
    } else {
        const QColor over = roleColour(Role::BreachFill, dark);
        QPainterPath solid;
        solid.addRoundedRect(QRectF(track.left(), track.top(), 2 * radius, track.height()), radius, radius);
        solid.addRect(
            QRectF(track.left() + radius, track.top(), markAt - track.left() - radius, track.height()));
        solid.setFillRule(Qt::WindingFill);
        painter.fillPath(solid, over);
        const bool isCut = used >= mostShown;
        const double end = track.left() + track.width() * wholeBudget * std::min(used, mostShown);
        QPainterPath beyond;
        if (isCut) { // an arrow: it goes on
            const double tip = std::min(6 * unit, end - markAt);
            beyond.addPolygon(QPolygonF({{markAt, track.top()},
                                         {end - tip, track.top()},
                                         {end, track.center().y()},
                                         {end - tip, track.bottom()},
                                         {markAt, track.bottom()}}));
            beyond.closeSubpath();
        } else {
            beyond.addRect(QRectF(markAt, track.top(), end - markAt, track.height()));
        }
        paintHatching(painter, beyond, over, 1.6 * unit, 3 * unit);
    }
    painter.setPen(QPen(roleColour(Role::Text, dark), 1.6 * unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(markAt, where.top() + unit), QPointF(markAt, where.top() + 15 * unit));
    painter.restore();
}

} // namespace makegood::ui
