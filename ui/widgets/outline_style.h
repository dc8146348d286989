// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// The application's style with edges of boxes and fields that have a contrast of 3:1 to their surroundings
/// (WCAG 2.1, 1.4.11); Qt's Fusion style draws them too dark on dark palettes.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace makegood::ui
