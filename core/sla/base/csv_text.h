// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// A text cell of a CSV file for spreadsheets: quoted as RFC 4180 requires; a text that begins with `=`, `+`,
/// `-`, `@`, a tab or a line's end gets a leading apostrophe, so that it is no formula.
std::string csvText(const std::string &text);

/// A record of escaped texts or numbers, ended by CR LF.
std::string csvRecord(const std::vector<std::string> &cells);

} // namespace makegood::sla
