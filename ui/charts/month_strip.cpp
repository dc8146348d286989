// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/month_strip.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include "charts/colour_role.h"

namespace makegood::ui
{

namespace
{

constexpr double barShare = 8.0 / 12.0; ///< of the pitch

QPainterPath rounded(const QRectF &box, double radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

void paintOutline(QPainter &p, const QRectF &box, double unit, const QColor &colour, bool dashed)
{
    QPen pen(colour, 1.1 * unit);
    if (dashed)
        pen.setDashPattern({1.8, 1.6});
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    const double half = 0.55 * unit;
    p.drawRoundedRect(box.adjusted(half, half, -half, -half), 1.4 * unit, 1.4 * unit);
}

// Full width, cut by a slanting gap: the promise is broken.
void fillBroken(QPainter &p, const QRectF &box, double unit, const QColor &colour)
{
    const double gap = std::min(3.4 * unit, box.height() / 3);
    const double slant = std::min(4 * unit, box.height() / 3);
    const double middle = box.center().y();
    QPainterPath cut;
    cut.addPolygon(QPolygonF({{box.left() - 1, middle + (slant - gap) / 2},
                              {box.right() + 1, middle - (slant + gap) / 2},
                              {box.right() + 1, middle - (slant - gap) / 2},
                              {box.left() - 1, middle + (slant + gap) / 2}}));
    cut.closeSubpath();
    p.fillPath(rounded(box, 0.8 * unit).subtracted(cut), colour);
}

void fillNotched(QPainter &p, const QRectF &box, double unit, const QColor &colour)
{
    const double notch = std::min(5 * unit, box.height() / 2);
    QPainterPath cut;
    cut.addPolygon(QPolygonF({{box.left(), box.top() - 1},
                              {box.left(), box.top()},
                              {box.center().x(), box.top() + notch},
                              {box.right(), box.top()},
                              {box.right(), box.top() - 1}}));
    cut.closeSubpath();
    p.fillPath(rounded(box, 0.8 * unit).subtracted(cut), colour);
}

} // namespace

QRectF stripCell(const QRectF &where, std::size_t count, std::size_t index, bool mirrored)
{
    const double pitch = where.width() / static_cast<double>(std::max<std::size_t>(count, 1));
    const double bar = pitch * barShare;
    const auto place = static_cast<double>(mirrored ? count - 1 - index : index);
    return {where.left() + place * pitch + (pitch - bar) / 2, where.top(), bar, where.height()};
}

void paintStripMonth(QPainter &painter, const QRectF &bar, const StripMonth &month, bool dark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = bar.width() / 8;
    const bool runs = month.gone < 1;
    QRectF filled = bar;
    if (runs)
        filled.setTop(bar.bottom() - std::max(3 * unit, bar.height() * std::clamp(month.gone, 0.0, 1.0)));
    const QColor quiet = roleColour(Role::NodataFill, dark);
    const double slim = bar.width() / 4;
    // What has not gone yet; none of it shows round what has.
    const auto rest = [&](const QRectF &whole) {
        painter.save();
        painter.setClipRect(QRectF(bar.left() - unit, bar.top() - unit, bar.width() + 2 * unit,
                                   filled.top() - bar.top() + unit));
        paintOutline(painter, whole, unit, quiet, true);
        painter.restore();
    };
    painter.setPen(Qt::NoPen);
    switch (month.status) {
    case Status::Met:
    case Status::OnTrack:
        if (runs)
            rest(bar.adjusted(slim / 2, 0, -slim / 2, 0));
        painter.fillPath(rounded(filled.adjusted(slim, 0, -slim, 0), 0.8 * unit),
                         roleColour(Role::MetFill, dark));
        break;
    case Status::Breached:
        if (runs)
            rest(bar);
        fillBroken(painter, filled, unit, roleColour(Role::BreachFill, dark));
        break;
    case Status::AtRisk:
        if (runs)
            rest(bar);
        fillNotched(painter, filled, unit, roleColour(Role::RiskFill, dark));
        break;
    case Status::Undecided:
        paintOutline(painter, bar, unit, quiet, runs);
        painter.fillRect(
            QRectF(bar.left() + 2 * unit, bar.bottom() - 7 * unit, bar.width() - 4 * unit, 5 * unit), quiet);
        break;
    case Status::NoData:
        paintOutline(painter, bar, unit, quiet, runs);
        break;
    case Status::Pending:
    case Status::None:
        // A point on the ground: nothing was judged, and nothing will be.
        painter.setBrush(roleColour(Role::LineStrong, dark));
        painter.drawEllipse(QPointF(bar.center().x(), bar.bottom() - 2 * unit), 1.2 * unit, 1.2 * unit);
        break;
    }
    painter.restore();
}

void paintMonthStrip(QPainter &painter, const QRectF &where, const std::vector<StripMonth> &months, bool dark,
                     bool mirrored)
{
    for (std::size_t i = 0; i < months.size(); ++i)
        paintStripMonth(painter, stripCell(where, months.size(), i, mirrored), months[i], dark);
}

} // namespace makegood::ui
