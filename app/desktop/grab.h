// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/base/floors.h"

namespace makegood::ui
{
class MainWindow;
} // namespace makegood::ui

namespace makegood::app
{

/// Waits until everything is judged, saves a picture of the window and ends the program: 0, or 3 when nothing
/// settled within two minutes or the file could not be written.
void grabWhenSettled(MainWindow &window, const QString &file, bool waitForWorkspace);

} // namespace makegood::app
