// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/policy/toml_tree.h"

namespace makegood::sla
{

/// Where a key belongs that stands in the table `table` (as the list of keys names it), which does not know
/// it: the end of a sentence. Empty: nowhere, or in many places.
std::string placeHint(std::string_view table, std::string_view key, const TomlNode &value);

} // namespace makegood::sla
