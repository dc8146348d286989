// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outline_style.h"

#include <QPainter>
#include <QStyleOption>

namespace makegood::ui
{

namespace
{
constexpr double radius = 2;
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isField = element == PE_FrameLineEdit;
    if ((!isBox && !isField) || (option->state & State_HasFocus) != 0 || (option->state & State_Enabled) == 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // A test checks the contrast for both palettes.
    painter->setPen(option->palette.color(QPalette::PlaceholderText));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

} // namespace makegood::ui

#include "moc_outline_style.cpp"
