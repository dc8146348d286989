// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QVariant>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// How the style draws a button.
enum class ButtonTone {
    Usual, ///< a line round the text
    Primary, ///< filled; one of a page or panel
    Quiet, ///< without a line until the mouse is over it
    Link ///< quiet, in the colour of links
};

constexpr const char *buttonToneProperty = "makegoodTone";

inline void setTone(QAbstractButton *button, ButtonTone tone)
{
    button->setProperty(buttonToneProperty, static_cast<int>(tone));
    button->update();
}

inline ButtonTone toneOf(const QObject *button)
{
    return button != nullptr ? static_cast<ButtonTone>(button->property(buttonToneProperty).toInt())
                             : ButtonTone::Usual;
}

} // namespace makegood::ui
