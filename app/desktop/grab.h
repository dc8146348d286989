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

/// Saves a picture of the window once everything is judged, and ends the program: with 0, or with 3 when the
/// window did not settle within two minutes or the file could not be written.
void grabWhenSettled(MainWindow &window, const QString &file, bool waitForWorkspace);

} // namespace makegood::app
