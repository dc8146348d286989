// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// The word that is probably meant by a mistyped one: two letters away at most, and fewer than half of its
/// letters. Empty: none.
std::string_view nearWord(std::string_view word, const std::vector<std::string_view> &known);

} // namespace makegood::sla
