// SPDX-License-Identifier: GPL-3.0-or-later
// Controls of several parts: boxes with a list, boxes with steps, scroll bars, tool buttons.
#include "widgets/flat_style.h"

#include <algorithm>

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QToolButton>

#include "widgets/flat_parts.h"

namespace makegood::ui
{

namespace
{

using namespace flat;

constexpr int toolPad = 11;
constexpr int thumbAtRest = 6;
constexpr int thumbUnderMouse = 10;

} // namespace

void FlatStyle::drawComboBox(const QStyleOptionComboBox &box, QPainter *painter, const QWidget *widget) const
{
    if (box.frame) {
        drawField(*painter, box, widget, isOn(box, State_HasFocus));
        if (isHovered(box) && !isOn(box, State_HasFocus) && !box.editable)
            drawBox(*painter, QRectF(box.rect).adjusted(1, 1, -1, -1), space::controlRadius - 1, Qt::NoPen,
                    ink(box, Role::Hover));
    }
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &box, SC_ComboBoxArrow, widget);
    drawChevron(*painter, arrow, Qt::DownArrow,
                ink(box, isOn(box, State_Enabled) ? Role::Text2 : Role::Disabled),
                scaled(9, box.fontMetrics));
}

void FlatStyle::drawSpinBox(const QStyleOptionSpinBox &box, QPainter *painter, const QWidget *widget) const
{
    if (box.frame)
        drawField(*painter, box, widget, isOn(box, State_HasFocus));
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag step) {
        const bool enabled = isOn(box, State_Enabled) && box.stepEnabled.testFlag(step);
        const bool active = enabled && box.activeSubControls.testFlag(part);
        drawChevron(*painter, proxy()->subControlRect(CC_SpinBox, &box, part, widget), direction,
                    ink(box,
                        !enabled     ? Role::Disabled
                            : active ? Role::Text
                                     : Role::Text2),
                    scaled(7, box.fontMetrics));
    };
    arrow(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void FlatStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const
{
    if (bar.minimum >= bar.maximum)
        return; // its room alone is kept
    const bool active = isHovered(bar) || isOn(bar, State_Sunken);
    if (active)
        painter->fillRect(bar.rect, ink(bar, Role::Hover));
    QRectF thumb(proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget));
    const double width = active ? thumbUnderMouse : thumbAtRest;
    if (bar.orientation == Qt::Horizontal)
        thumb.adjust(1, (thumb.height() - width) / 2, -1, -(thumb.height() - width) / 2);
    else
        thumb.adjust((thumb.width() - width) / 2, 1, -(thumb.width() - width) / 2, -1);
    drawBox(*painter, thumb, width / 2, Qt::NoPen, ink(bar, active ? Role::Text3 : Role::Control));
}

void FlatStyle::drawToolButton(const QStyleOptionToolButton &button, QPainter *painter,
                               const QWidget *widget) const
{
    QStyleOptionToolButton own = button;
    const bool hasMenu = button.features.testFlag(QStyleOptionToolButton::HasMenu);
    const bool isArrow = button.features.testFlag(QStyleOptionToolButton::Arrow);
    const bool isOnlyIcon = button.toolButtonStyle == Qt::ToolButtonIconOnly && !button.icon.isNull();
    own.state.setFlag(State_AutoRaise, isOn(button, State_AutoRaise) || toneOf(widget) == ButtonTone::Quiet);
    drawPrimitive(PE_PanelButtonTool, &own, painter, widget);
    const ButtonTone tone = toneOf(widget);
    const Role words = !isOn(own, State_Enabled)          ? Role::Disabled
        : tone == ButtonTone::Primary                     ? Role::OnAccent
        : tone == ButtonTone::Link || isOn(own, State_On) ? Role::Accent
                                                          : Role::Text;
    own.palette.setColor(QPalette::ButtonText, ink(own, words));
    own.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    const bool withIcon = button.toolButtonStyle != Qt::ToolButtonTextOnly;
    const Label label{withIcon ? button.icon : QIcon(), button.iconSize, button.text};
    painter->save();
    painter->setFont(tone == ButtonTone::Primary ? typeFont(Type::Strong, button.font) : button.font);
    if (isOnlyIcon || isArrow || button.text.isEmpty()
        || button.toolButtonStyle == Qt::ToolButtonTextUnderIcon) {
        drawControl(CE_ToolButtonLabel, &own, painter, widget);
    } else if (hasMenu) {
        const int room = scaled(16, button.fontMetrics);
        const QRect arrow = visualRect(
            button.direction, button.rect,
            QRect(button.rect.right() - room - 6, button.rect.top(), room, button.rect.height()));
        const Role line = isOn(button, State_Enabled) ? Role::Text2 : Role::Disabled;
        drawChevron(*painter, arrow, Qt::DownArrow, ink(button, line), scaled(9, button.fontMetrics));
        drawLabel(own, label,
                  visualRect(button.direction, button.rect, button.rect.adjusted(toolPad, 0, -room - 10, 0)),
                  true, painter, widget);
    } else {
        drawLabel(own, label, button.rect.adjusted(4, 0, -4, 0), false, painter, widget);
    }
    painter->restore();
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*box, painter, widget);
        break;
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*box, painter, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, painter, widget);
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*button, painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace makegood::ui
