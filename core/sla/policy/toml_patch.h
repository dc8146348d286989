// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sla/base/error.h"

namespace makegood::sla
{

/// Sets the value at a dotted `path` (toml_path.h) to `literal` (as TOML writes it), or removes the key
/// without a literal. Everything else, comments and order too, stays unchanged. A new key comes after its
/// table's other keys; a new table of plain names comes at the end. Removing an absent key changes nothing.
/// Refused: a text that is not valid TOML, a path that leads nowhere or to a table, and a literal that would
/// not read back as written.
Expected<std::string> withValue(std::string_view text, const std::string &path,
                                const std::optional<std::string> &literal);

/// A basic string as TOML writes it, in quotes.
std::string tomlString(std::string_view text);

} // namespace makegood::sla
