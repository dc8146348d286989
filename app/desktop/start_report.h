// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/floors.h"

namespace makegood::ui
{
class MainWindow;
} // namespace makegood::ui

namespace makegood::app
{

/// For measurements: writes a line to standard output when the portfolio was painted with its contracts, when
/// all that is seen of it was judged and painted, and when everything was judged, with the resident memory in
/// kilobytes (Linux; 0 elsewhere) and the
/// processor's time of the window's thread in milliseconds. Then ends the program: 0, or 3 when that took
/// more than two minutes.
void reportStart(MainWindow &window);

} // namespace makegood::app
