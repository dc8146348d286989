// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Filter of the application's events: the wheel over a field that has no focus scrolls what the field stands
/// in and changes nothing. Boxes with a list never change by the wheel.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    /// Takes effect at once, for all widgets.
    explicit WheelGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace makegood::ui
