// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clock_ring.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>

#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr double ringSide = 72;
constexpr double ringWidth = 7;
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

void ClockRing::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const double width = scaled(ringWidth, fontMetrics());
    const QRectF ring = QRectF(rect()).adjusted(width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(Theme::colour(Role::Hover, palette()), width));
    p.drawEllipse(ring);
    if (m_left > 0) {
        // What is left ends at the top and shrinks towards it.
        p.setPen(QPen(Theme::colour(m_role, palette()), width, Qt::SolidLine, Qt::FlatCap));
        p.drawArc(ring, 90 * 16 - static_cast<int>(m_left * fullCircle),
                  static_cast<int>(m_left * fullCircle));
    }
    QFont bold = typeFont(Type::Section, font());
    const double room = ring.width() - width;
    if (QFontMetricsF(bold).horizontalAdvance(m_words) > room)
        bold = typeFont(Type::Strong, font());
    p.setFont(bold);
    p.setPen(Theme::colour(Role::Text, palette()));
    p.drawText(ring, Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

void ClockRing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace makegood::ui

#include "moc_clock_ring.cpp"
