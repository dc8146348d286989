// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_mark.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

void paintTick(QPainter &p, const QRectF &r)
{
    QPainterPath tick;
    tick.moveTo(r.left() + r.width() * 0.28, r.top() + r.height() * 0.53);
    tick.lineTo(r.left() + r.width() * 0.44, r.top() + r.height() * 0.68);
    tick.lineTo(r.left() + r.width() * 0.73, r.top() + r.height() * 0.34);
    p.drawPath(tick);
}

void paintTriangle(QPainter &p, const QRectF &r, const QColor &colour)
{
    QPainterPath shape;
    shape.moveTo(r.center().x(), r.top() + r.height() * 0.06);
    shape.lineTo(r.right(), r.bottom() - r.height() * 0.06);
    shape.lineTo(r.left(), r.bottom() - r.height() * 0.06);
    shape.closeSubpath();
    p.fillPath(shape, colour);
}

} // namespace

void paintStatus(QPainter &painter, const QRectF &where, Status status, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor inner = painter.background().color();
    QPen stroke(inner, where.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF c = where.center();
    switch (status) {
    case Status::Met:
        painter.drawEllipse(where);
        painter.setPen(stroke);
        painter.setBrush(Qt::NoBrush);
        paintTick(painter, where);
        break;
    case Status::OnTrack: {
        // A ring, not yet filled, and the same tick.
        const double ring = where.width() * 0.13;
        painter.setBrush(Qt::NoBrush);
        stroke.setColor(colour);
        painter.setPen(stroke);
        painter.drawEllipse(where.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
        paintTick(painter, where);
        break;
    }
    case Status::AtRisk:
        paintTriangle(painter, where, colour);
        painter.setPen(stroke);
        painter.drawLine(QPointF(c.x(), where.top() + where.height() * 0.40),
                         QPointF(c.x(), where.top() + where.height() * 0.60));
        painter.drawPoint(QPointF(c.x(), where.top() + where.height() * 0.79));
        break;
    case Status::Breached: {
        painter.drawRoundedRect(where, where.width() * 0.16, where.width() * 0.16);
        painter.setPen(stroke);
        const double d = where.width() * 0.2;
        painter.drawLine(c - QPointF(d, d), c + QPointF(d, d));
        painter.drawLine(c - QPointF(d, -d), c + QPointF(d, -d));
        break;
    }
    case Status::Undecided: {
        painter.setBrush(Qt::NoBrush);
        const double w = where.width() * 0.12;
        painter.setPen(QPen(colour, w));
        painter.drawEllipse(where.adjusted(w / 2, w / 2, -w / 2, -w / 2));
        QFont font = painter.font();
        font.setBold(true);
        font.setPixelSize(std::max(6, static_cast<int>(where.height() * 0.66)));
        painter.setFont(font);
        painter.drawText(where, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    case Status::NoData: {
        // An empty ring.
        const double ring = where.width() * 0.12;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, ring));
        painter.drawEllipse(where.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
        break;
    }
    case Status::Pending:
        for (const double x : {0.2, 0.5, 0.8})
            painter.drawEllipse(QPointF(where.left() + where.width() * x, c.y()), where.width() * 0.09,
                                where.width() * 0.09);
        break;
    case Status::None:
        painter.drawRoundedRect(QRectF(where.left() + where.width() * 0.15, c.y() - where.height() * 0.06,
                                       where.width() * 0.7, where.height() * 0.12),
                                1, 1);
        break;
    }
    painter.restore();
}

StatusMark::StatusMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(Status::Pending);
}

void StatusMark::setStatus(Status status)
{
    m_status = status;
    setAccessibleName(tr("Status: %1").arg(text()));
    setToolTip(text());
    updateGeometry();
    update();
}

int StatusMark::shapeSize() const
{
    return fontMetrics().height();
}

QSize StatusMark::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    return {shapeSize() + 8 + QFontMetrics(bold).horizontalAdvance(text()) + 2, shapeSize() + 6};
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setBackground(palette().window());
    const QColor colour = Theme::statusColour(m_status, Theme::isDark(palette()));
    const int size = shapeSize();
    const QRect shape
        = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - size) / 2, size, size));
    paintStatus(p, QRectF(shape).adjusted(1, 1, -1, -1), m_status, colour);
    QFont bold = font();
    bold.setBold(true);
    p.setFont(bold);
    p.setPen(colour);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(size + 8, 0, 0, 0));
    p.drawText(words,
               static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
               text());
}

void StatusMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

} // namespace makegood::ui

#include "moc_status_mark.cpp"
