// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// One cell of text for a CSV file that a spreadsheet may open: quoted where RFC 4180 wants it, and a text
/// that begins with `=`, `+`, `-`, `@`, a tab or a line's end gets an apostrophe before it, so that it is no
/// formula.
std::string csvText(const std::string &text);

/// One record of cells that are text already escaped or numbers, ended by CR LF.
std::string csvRecord(const std::vector<std::string> &cells);

} // namespace makegood::sla
