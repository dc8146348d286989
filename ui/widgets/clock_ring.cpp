// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clock_ring.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>

#include "charts/line_text.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr double ringSide = 72;
constexpr double ringShare = 0.1; ///< of the side, for the width of the arc
constexpr int fullCircle = 360 * 16;

} // namespace

ClockRing::ClockRing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ClockRing::setClock(double left, const QString &words, Role role, const QString &details)
{
    m_left = std::clamp(left, 0.0, 1.0);
    m_words = words;
    m_role = role;
    setToolTip(details);
    setAccessibleName(tr("Clock: %1").arg(words));
    setAccessibleDescription(details);
    update();
}

QSize ClockRing::sizeHint() const
{
    const int side = scaled(ringSide, fontMetrics());
    return {side, side};
}

void paintClockRing(QPainter &p, const QRectF &where, double left, const QString &words, Role role,
                    const QPalette &palette, const QFont &font)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const double width = where.width() * ringShare;
    const QRectF ring = where.adjusted(width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(Theme::colour(Role::Hover, palette), width));
    p.drawEllipse(ring);
    if (left > 0) {
        // What is left ends at the top and shrinks towards it.
        const int span = static_cast<int>(std::min(1.0, left) * fullCircle);
        p.setPen(QPen(Theme::colour(role, palette), width, Qt::SolidLine, Qt::FlatCap));
        p.drawArc(ring, 90 * 16 - span, span);
    }
    const double room = ring.width() - width - 2;
    QFont shown = typeFont(Type::Section, font);
    for (const Type type : {Type::Section, Type::Strong, Type::Caption}) {
        shown = typeFont(type, font);
        if (QFontMetricsF(shown).horizontalAdvance(words) <= room)
            break;
    }
    p.setFont(shown);
    p.setPen(Theme::colour(Role::Text, palette));
    drawWords(p, ring, Qt::AlignCenter, words);
    p.restore();
}

void ClockRing::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    paintClockRing(p, QRectF(rect()), m_left, m_words, m_role, palette(), font());
}

void ClockRing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace makegood::ui

#include "moc_clock_ring.cpp"
