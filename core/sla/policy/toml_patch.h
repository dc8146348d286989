// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sla/base/error.h"

namespace makegood::sla
{

/// The text with `literal` (as TOML writes it) standing at a dotted `path` (toml_path.h), or with the key
/// taken out where there is no literal. Everything else, comments and order too, stays as it is. A key that
/// was not there comes after its table's other keys; a table of plain names that was not there comes at the
/// end. Taking out what is not there changes nothing. Refused, with the text as it was: a text that is not
/// valid TOML, a path that leads nowhere or to a table, and what would not read back as that literal.
Expected<std::string> withValue(std::string_view text, const std::string &path,
                                const std::optional<std::string> &literal);

/// A basic string as TOML writes it, in quotes.
std::string tomlString(std::string_view text);

} // namespace makegood::sla
