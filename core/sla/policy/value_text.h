// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// Whether a text is blank or has control characters other than tab and newline: no value may be such a text.
bool isBlankOrControl(std::string_view text);

/// How it is written rightly, where that is known; else what is wrong.
std::string withHint(const std::string &what, const std::string &hint);

/// The text in double quotes, for a message.
std::string inQuotes(std::string_view text);

} // namespace makegood::sla
