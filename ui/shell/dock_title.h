// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

class QDockWidget;

namespace makegood::ui
{

/// The title bar of a dock, with its close button. Unlike the style's own title bar it follows a change of
/// the text size while the window is visible. QDockWidget still handles dragging and floating.
class DockTitle : public QWidget
{
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget *dock);
};

} // namespace makegood::ui
