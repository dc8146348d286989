// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::store
{

/// A list of texts as one text, each followed by a line feed, for the services of a maintenance window and
/// the MAINTNOTE properties of a calendar. A line feed in a text is written `\n`, a backslash `\\`.
std::string escapedLines(const std::vector<std::string> &services);
std::vector<std::string> splitEscapedLines(const std::string &text);

} // namespace makegood::store
