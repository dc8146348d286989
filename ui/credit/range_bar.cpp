// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/range_bar.h"

#include <algorithm>

#include <QPainter>

#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr double scaleRoom = 1.1; ///< beyond the highest amount

} // namespace

RangeBar::RangeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeBar::setAmounts(Money lowest, Money amount, Money highest, const QString &words)
{
    const double end
        = static_cast<double>(std::max<std::int64_t>({1, highest.minor, amount.minor})) * scaleRoom;
    m_lowest = static_cast<double>(lowest.minor) / end;
    m_amount = static_cast<double>(amount.minor) / end;
    m_highest = static_cast<double>(highest.minor) / end;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize RangeBar::sizeHint() const
{
    return {scaled(200, fontMetrics()), scaled(20, fontMetrics())};
}

QSize RangeBar::minimumSizeHint() const
{
    return {scaled(80, fontMetrics()), sizeHint().height()};
}

void RangeBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const double pad = height() / 3.0;
    const auto x = [&](double share) {
        const double room = width() - 2 * pad;
        return layoutDirection() == Qt::RightToLeft ? pad + room * (1 - share) : pad + room * share;
    };
    const double y = height() / 2.0;
    const double thick = height() * 0.4;
    const auto bar = [&](double from, double to) {
        const double a = x(from);
        const double b = x(to);
        return QRectF(std::min(a, b), y - thick / 2, std::abs(b - a), thick);
    };
    p.setPen(Qt::NoPen);
    p.setBrush(Theme::colour(Role::Hover, palette()));
    p.drawRoundedRect(bar(0, 1), thick / 2, thick / 2);
    const QColor blue = Theme::colour(Role::Accent, palette());
    p.setBrush(Theme::colour(Role::Selected, palette()));
    p.setPen(QPen(blue, 1));
    p.drawRect(bar(m_lowest, m_highest));
    p.setPen(QPen(blue, 1.6));
    for (const double end : {m_lowest, m_highest})
        p.drawLine(QPointF(x(end), y - height() * 0.4), QPointF(x(end), y + height() * 0.4));
    p.setPen(QPen(Theme::colour(Role::Surface, palette()), 1.5));
    p.setBrush(Theme::colour(Role::AccentFill, palette()));
    p.drawEllipse(QPointF(x(m_amount), y), height() * 0.26, height() * 0.26);
}

} // namespace makegood::ui

#include "moc_range_bar.cpp"
