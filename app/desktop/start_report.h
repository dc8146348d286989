// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/floors.h"

namespace makegood::ui
{
class MainWindow;
} // namespace makegood::ui

namespace makegood::app
{

/// For measurements: writes three lines to standard output, `painted` when the portfolio is painted with its
/// contracts, `seen` when its visible rows are judged and painted, `judged` when every contract is judged.
/// Each line has the resident memory in kilobytes (Linux; else 0) and the CPU time of the window's thread in
/// milliseconds. Then it shows every page twice and writes `first:PAGE` and `again:PAGE` with the
/// milliseconds until the whole window is painted, by the clock and by the thread's CPU time, and ends the
/// program: with 0, or with 3 after more than two minutes.
void reportStart(MainWindow &window);

} // namespace makegood::app
