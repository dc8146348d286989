// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/find_field.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

FindField::FindField(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("findField"));
    setText(tr("Find a customer, incident or command"));
    setAccessibleName(text());
    setToolTip(tr("Find (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FindField::setOnlyIcon(bool only)
{
    m_onlyIcon = only;
    setSizePolicy(only ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(only ? heightOf(Part::Control, fontMetrics()) : scaled(384, fontMetrics()));
    updateGeometry();
    update();
}

QSize FindField::sizeHint() const
{
    const int height = heightOf(Part::Control, fontMetrics());
    return {m_onlyIcon ? height : scaled(384, fontMetrics()), height};
}

QSize FindField::minimumSizeHint() const
{
    const int height = heightOf(Part::Control, fontMetrics());
    return {height, height};
}

void FindField::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto ink = [this](Role role) { return Theme::colour(role, palette()); };
    const bool ring = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const double width = ring ? 2 : 1;
    p.setPen(QPen(ink(ring ? Role::Focus : Role::Control), width));
    p.setBrush(ink(underMouse() ? Role::Hover : Role::Surface));
    p.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                      space::controlRadius, space::controlRadius);
    const int side = scaled(16, fontMetrics());
    const auto placed
        = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int pad = m_onlyIcon ? (this->width() - side) / 2 : 11;
    makegood::ui::icon(QStringLiteral("search"), Role::Text2)
        .paint(&p, placed(QRect(pad, (height() - side) / 2, side, side)));
    if (m_onlyIcon)
        return;
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    const QFont small = typeFont(Type::Caption, font());
    const QFontMetrics metrics(small);
    const int chip = metrics.horizontalAdvance(keys) + 12;
    int right = this->width() - 10;
    const int words = pad + side + 8;
    if (right - chip - words > 60) {
        const QRect box
            = placed(QRect(right - chip, (height() - metrics.height() - 4) / 2, chip, metrics.height() + 4));
        p.setPen(QPen(ink(Role::LineStrong), 1));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), space::chipRadius, space::chipRadius);
        p.setFont(small);
        p.setPen(ink(Role::Text2));
        drawWords(p, box, Qt::AlignCenter, keys);
        right -= chip + 8;
    }
    p.setFont(font());
    p.setPen(ink(Role::Text3));
    const QRect box(words, 0, right - words, height());
    drawWords(p, placed(box),
              static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
              fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
}

} // namespace makegood::ui

#include "moc_find_field.cpp"
