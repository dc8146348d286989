// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// The application's style with boxes and fields whose edge stands out from what is around them by three to
/// one (WCAG 2.1, 1.4.11): in the dark, Qt's Fusion style draws them darker than the dark.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace makegood::ui
