// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::store
{

/// The services of a maintenance window as one text, each ended by a line feed. Names come from calendars and
/// may hold anything: a line feed in one is written `\n`, a backslash `\\`.
std::string escapedLines(const std::vector<std::string> &services);
std::vector<std::string> splitEscapedLines(const std::string &text);

} // namespace makegood::store
