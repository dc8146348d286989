// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail_entry.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "widgets/accessible_role.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

RailEntry::RailEntry(const QString &iconName, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_quiet(makegood::ui::icon(iconName, Role::Text2))
    , m_chosen(makegood::ui::icon(iconName, Role::Accent))
{
    setAccessibleRole(this, QAccessible::PageTab);
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); // lower in a low window
}

void RailEntry::setBadge(int count, bool isDue, const QString &words)
{
    if (m_badge == count && m_isDue == isDue && accessibleDescription() == words)
        return;
    m_badge = count;
    m_isDue = isDue;
    setAccessibleDescription(words);
    setOnlyIcon(m_onlyIcon);
    update();
}

void RailEntry::setOnlyIcon(bool only)
{
    m_onlyIcon = only;
    const QString words = accessibleDescription();
    setToolTip(only && !words.isEmpty() ? QStringLiteral("%1\n%2").arg(text(), words)
                   : words.isEmpty()    ? text() // a long one is cut
                                        : words);
    updateGeometry();
    update();
}

int RailEntry::wordWidth() const
{
    return QFontMetrics(typeFont(Type::Strong, typeFont(Type::Caption, font()))).horizontalAdvance(text());
}

QSize RailEntry::sizeHint() const
{
    const int height = heightOf(Part::RailEntry, fontMetrics());
    if (m_onlyIcon)
        return {scaled(36, fontMetrics()), heightOf(Part::Lane, fontMetrics())};
    return {wordWidth() + 8, height};
}

QSize RailEntry::minimumSizeHint() const
{
    const int side = scaled(m_onlyIcon ? 26 : 20, fontMetrics());
    return {sizeHint().width(),
            m_onlyIcon ? side : side + QFontMetrics(typeFont(Type::Caption, font())).height() + 6};
}

void RailEntry::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto ink = [this](Role role) { return Theme::colour(role, palette()); };
    const QRectF box = QRectF(rect()).adjusted(4, 2, -4, -2);
    if (isChecked() || underMouse()) {
        p.setPen(Qt::NoPen);
        p.setBrush(ink(isChecked() ? Role::Selected : Role::Hover));
        p.drawRoundedRect(box, space::controlRadius, space::controlRadius);
    }
    if (isChecked()) // a bar at the leading edge
        p.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 4, 3, height() - 8)),
                   ink(Role::Accent));
    const int side = scaled(20, fontMetrics());
    const QFont words = typeFont(Type::Caption, font());
    const int line = QFontMetrics(words).height();
    const int gap = height() < side + line + 10 ? 1 : 4;
    const int used = m_onlyIcon ? side : side + gap + line;
    const QRect shape((width() - side) / 2, (height() - used) / 2, side, side);
    (isChecked() ? m_chosen : m_quiet).paint(&p, shape);
    if (!m_onlyIcon) {
        p.setFont(isChecked() ? typeFont(Type::Strong, words) : words);
        p.setPen(ink(isChecked() ? Role::Accent : Role::Text2));
        drawWords(p, QRect(0, shape.bottom() + gap, width(), line + 2), Qt::AlignHCenter | Qt::AlignTop,
                  p.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4));
    }
    if (m_badge > 0) {
        QFont small = typeFont(Type::Strong, words);
        p.setFont(small);
        const QString number = m_badge > 99 ? QStringLiteral("99+") : QLocale().toString(m_badge);
        const int high = p.fontMetrics().height();
        const int wide = std::max(high, p.fontMetrics().horizontalAdvance(number) + 8);
        const QRect badge = QStyle::visualRect(
            layoutDirection(), rect(),
            QRect(shape.right() - 3, std::max(1, shape.top() - high / 2 + 3), wide, high));
        p.setPen(QPen(ink(Role::Rail), 1.5)); // keeps it apart from the icon
        p.setBrush(ink(m_isDue ? Role::BreachFill : Role::Text2));
        p.drawRoundedRect(QRectF(badge).adjusted(-0.5, -0.5, 0.5, 0.5), high / 2.0, high / 2.0);
        p.setPen(ink(m_isDue ? Role::OnStatus : Role::Surface));
        drawWords(p, badge, Qt::AlignCenter, number);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        p.setPen(QPen(ink(Role::Focus), 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(box.adjusted(1, 1, -1, -1), space::controlRadius, space::controlRadius);
    }
}

} // namespace makegood::ui

#include "moc_rail_entry.cpp"
