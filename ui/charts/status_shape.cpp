// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/status_shape.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include "charts/colour_role.h"

namespace makegood::ui
{

namespace
{

// Everything below is drawn on a square of 16 by 16.
constexpr double side = 16;

struct MarkInks {
    QColor fill; ///< of the shape, or of its outline where it is not filled
    QColor sign; ///< of what lies on the fill
};

MarkInks inksOf(Mark mark, bool dark)
{
    switch (mark) {
    case Mark::Breached:
        return {roleColour(Role::BreachFill, dark), roleColour(Role::OnStatus, dark)};
    case Mark::AtRisk:
    case Mark::Partly:
        return {roleColour(Role::RiskFill, dark), roleColour(Role::OnRisk, dark)};
    case Mark::Kept:
        return {roleColour(Role::MetFill, dark), roleColour(Role::OnStatus, dark)};
    case Mark::NoData:
        return {roleColour(Role::Nodata, dark), roleColour(Role::Nodata, dark)};
    case Mark::Draft:
        return {roleColour(Role::Accent, dark), roleColour(Role::Accent, dark)};
    case Mark::Open:
    case Mark::Waiting:
        break;
    }
    return {roleColour(Role::Text2, dark), roleColour(Role::Text2, dark)};
}

void paintShape(QPainter &p, Mark mark, const MarkInks &inks)
{
    const auto outline = [&](double width, const QList<double> &dashes = {}) {
        QPen pen(inks.fill, width);
        if (!dashes.isEmpty()) {
            // In units of the pen's width.
            QList<double> pattern;
            for (const double dash : dashes)
                pattern << dash / width;
            pen.setDashPattern(pattern);
        }
        pen.setCapStyle(Qt::FlatCap);
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
    };
    const auto sign = [&](double width) {
        p.setPen(QPen(inks.sign, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.setBrush(Qt::NoBrush);
    };
    p.setPen(Qt::NoPen);
    p.setBrush(inks.fill);
    switch (mark) {
    case Mark::Breached:
        p.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
        sign(1.8);
        p.drawLine(QPointF(5, 5), QPointF(11, 11));
        p.drawLine(QPointF(11, 5), QPointF(5, 11));
        break;
    case Mark::AtRisk:
        p.setPen(QPen(inks.fill, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)); // rounds the corners
        p.drawPolygon(QPolygonF({{8, 2.2}, {14.4, 13.6}, {1.6, 13.6}}));
        sign(1.7);
        p.drawLine(QPointF(8, 6), QPointF(8, 9.6));
        p.setPen(Qt::NoPen);
        p.setBrush(inks.sign);
        p.drawEllipse(QPointF(8, 12.2), 1, 1);
        break;
    case Mark::Kept:
        p.drawEllipse(QPointF(8, 8), 7, 7);
        sign(1.8);
        p.drawPolyline(QPolygonF({{4.8, 8.2}, {7.1, 10.5}, {11.3, 5.8}}));
        break;
    case Mark::NoData:
        outline(1.5, {2.4, 1.7});
        p.drawEllipse(QPointF(8, 8), 6.4, 6.4);
        sign(1.6);
        p.drawLine(QPointF(5.2, 8), QPointF(10.8, 8));
        break;
    case Mark::Partly: {
        outline(1.5);
        p.drawPolygon(QPolygonF({{8, 1.6}, {14.4, 8}, {8, 14.4}, {1.6, 8}}));
        p.setPen(Qt::NoPen);
        p.setBrush(inks.fill);
        p.drawPolygon(QPolygonF({{8, 1.2}, {14.8, 8}, {8, 14.8}}));
        break;
    }
    case Mark::Draft:
        outline(1.5, {2.6, 2.0});
        p.drawRoundedRect(QRectF(1.8, 1.8, 12.4, 12.4), 2.5, 2.5);
        break;
    case Mark::Open:
        outline(1.5);
        p.drawEllipse(QPointF(8, 8), 6.2, 6.2);
        break;
    case Mark::Waiting:
        for (const double x : {3.2, 8.0, 12.8})
            p.drawEllipse(QPointF(x, 8), 1.4, 1.4);
        break;
    }
}

void paintScaled(QPainter &painter, const QRectF &where, Mark mark, const MarkInks &inks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = std::min(where.width(), where.height());
    painter.translate(where.center().x() - size / 2, where.center().y() - size / 2);
    painter.scale(size / side, size / side);
    paintShape(painter, mark, inks);
    painter.restore();
}

} // namespace

Mark markOf(Status status)
{
    switch (status) {
    case Status::Met:
    case Status::OnTrack:
        return Mark::Kept;
    case Status::AtRisk:
        return Mark::AtRisk;
    case Status::Breached:
        return Mark::Breached;
    case Status::Undecided:
    case Status::NoData:
        return Mark::NoData;
    case Status::Pending:
        return Mark::Waiting;
    case Status::None:
        break;
    }
    return Mark::Open;
}

Mark shapeOf(MaintenanceOutcome outcome)
{
    switch (outcome) {
    case MaintenanceOutcome::Accepted:
        return Mark::Kept;
    case MaintenanceOutcome::Partly:
        return Mark::Partly;
    case MaintenanceOutcome::Refused:
        return Mark::Breached;
    case MaintenanceOutcome::Tentative:
    case MaintenanceOutcome::Cancelled:
        break;
    }
    return Mark::Open;
}

void paintMark(QPainter &painter, const QRectF &where, Mark mark, bool dark)
{
    paintScaled(painter, where, mark, inksOf(mark, dark));
}

void paintMark(QPainter &painter, const QRectF &where, Mark mark, const QColor &colour, const QColor &inner)
{
    paintScaled(painter, where, mark, {colour, inner});
}

} // namespace makegood::ui
