// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/kind_door.h"

#include <algorithm>

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "explain/format.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int doorSide = space::field;
constexpr int usualLetters = 40; ///< of a line of the sentence

int sentenceHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, std::max(width - 2 * doorSide, 1), 10000), Qt::TextWordWrap, text)
        .height();
}

} // namespace

KindDoor::KindDoor(const QString &title, const QString &about, QWidget *parent)
    : QAbstractButton(parent)
    , m_about(about)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(about);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize KindDoor::sizeHint() const
{
    const int width = usualLetters * fontMetrics().averageCharWidth() + 2 * doorSide;
    return {width, heightForWidth(width)};
}

QSize KindDoor::minimumSizeHint() const
{
    const QFont bold = typeFont(Type::Strong, font());
    return {QFontMetrics(bold).horizontalAdvance(text()) + 2 * doorSide, heightForWidth(sizeHint().width())};
}

int KindDoor::heightForWidth(int width) const
{
    return QFontMetrics(typeFont(Type::Strong, font())).height() + sentenceHeight(font(), m_about, width)
        + 2 * space::field;
}

void KindDoor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void KindDoor::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void KindDoor::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto ink = [this](Role role) { return Theme::colour(role, palette()); };
    const double edge = hasFocus() ? 2 : 1;
    p.setPen(QPen(ink(hasFocus() ? Role::Focus : isChecked() ? Role::Accent : Role::LineStrong), edge));
    p.setBrush(ink(isChecked() ? Role::Selected : underMouse() ? Role::Hover : Role::Surface));
    p.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), space::boxRadius,
                      space::boxRadius);
    const QRect inner = rect().adjusted(doorSide, space::field, -doorSide, -space::field);
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QFont bold = typeFont(Type::Strong, font());
    const int head = QFontMetrics(bold).height();
    p.setFont(bold);
    p.setPen(ink(Role::Text));
    drawWords(p, QRect(inner.left(), inner.top(), inner.width(), head), side | Qt::AlignVCenter,
              isRightToLeft() ? isolated(text()) : text());
    p.setFont(font());
    p.setPen(ink(Role::Text2));
    p.drawText(inner.adjusted(0, head, 0, 0), side | Qt::AlignTop | Qt::TextWordWrap, m_about);
}

} // namespace makegood::ui

#include "moc_kind_door.cpp"
