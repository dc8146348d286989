// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/painted_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QToolTip>

#include "explain/cell_text.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

PaintedView::PaintedView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void PaintedView::refresh()
{
    const Description now = description();
    setAccessibleName(now.name);
    setAccessibleDescription(now.text);
    update();
}

void PaintedView::setHeightForWidth()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PaintedView::setHovered(int item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    item >= 0 ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    showCard(item);
    update();
}

void PaintedView::showCard(int item)
{
    if (item >= 0 && isVisible())
        HoverCard::showFor(this, itemRect(item), cardAt(item));
    else
        HoverCard::hideFor(this);
}

std::optional<PaintedView::ArrowStep> PaintedView::arrowStep(const QKeyEvent &key) const
{
    const int forward = isMirrored() ? -1 : 1;
    switch (key.key()) {
    case Qt::Key_Left:
        return ArrowStep{-forward, 0};
    case Qt::Key_Right:
        return ArrowStep{forward, 0};
    case Qt::Key_Up:
        return ArrowStep{0, -1};
    case Qt::Key_Down:
        return ArrowStep{0, 1};
    default:
        return std::nullopt;
    }
}

QRect PaintedView::mirrored(const QRect &area, const QRect &box) const
{
    return QStyle::visualRect(layoutDirection(), area, box);
}

int PaintedView::leadingAlignment() const
{
    return static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
}

QFont PaintedView::smallFont() const
{
    return typeFont(Type::Caption, font());
}

int PaintedView::lineHeight() const
{
    return QFontMetrics(smallFont()).height();
}

QPen PaintedView::focusPen() const
{
    return {Theme::colour(Role::Focus, palette()), 2};
}

bool PaintedView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int item = itemAt(help->pos());
    const bool hasCard = item >= 0 && !cardAt(item).title.isEmpty();
    const QString tip = hasCard ? QString() : tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(tip), this);
    return true;
}

void PaintedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        update();
    }
}

void PaintedView::keyPressEvent(QKeyEvent *event)
{
    // Escape closes the card first, then whatever the window closes.
    if (event->key() == Qt::Key_Escape && HoverCard::hideFor(this))
        return;
    if (!handleKey(*event))
        QWidget::keyPressEvent(event);
}

void PaintedView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !handlePress(event->position().toPoint()))
        QWidget::mousePressEvent(event);
}

void PaintedView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !handleRelease(event->position().toPoint()))
        QWidget::mouseReleaseEvent(event);
}

void PaintedView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(itemAt(event->position().toPoint()));
}

void PaintedView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void PaintedView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PaintedView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    HoverCard::hideFor(this);
    update();
}

void PaintedView::hideEvent(QHideEvent *event)
{
    HoverCard::hideFor(this);
    QWidget::hideEvent(event);
}

} // namespace makegood::ui

#include "moc_painted_view.cpp"
