// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

#include "charts/colour_role.h"
#include "widgets/button_tone.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

/// What the files of FlatStyle share: colours by role, and the parts of controls.
namespace flat
{

inline QColor ink(const QStyleOption &option, Role role)
{
    return Theme::colour(role, option.palette);
}

inline bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

inline bool isHovered(const QStyleOption &option)
{
    return isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
}

/// The focus is here and came by keyboard.
inline bool hasRing(const QStyleOption &option)
{
    return isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange);
}

void drawBox(QPainter &painter, const QRectF &box, double radius, const QPen &line, const QBrush &ground);
/// Inside the edge of `box`.
void drawRing(QPainter &painter, const QStyleOption &option, const QRectF &box, double radius);
void drawButton(QPainter &painter, const QStyleOption &option, ButtonTone tone);
/// Ground and edge of a field.
void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool hasFocus);
/// An arrow of two lines in the middle of `box`.
void drawChevron(QPainter &painter, const QRect &box, Qt::ArrowType direction, const QColor &colour,
                 double size);

} // namespace flat

} // namespace makegood::ui
