// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// What is wrong with a TOML document, in a sentence for a person who knows no TOML: made of what the library
/// says and of the line at which it stopped. `column` is 1-based and counts code points.
std::string tomlSentence(std::string_view text, int line, int column, std::string_view said);

} // namespace makegood::sla
