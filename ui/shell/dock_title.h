// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

class QDockWidget;

namespace makegood::ui
{

/// The title of a dock with its close button. It follows the size of the text, which the style's own title
/// does not do once the window is shown. Dragging and floating stay with the dock.
class DockTitle : public QWidget
{
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget *dock);
};

} // namespace makegood::ui
