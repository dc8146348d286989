// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace makegood
{

/// Dots of one line outside strings and comments, and open brackets at one place, that parseToml accepts.
inline constexpr int deepestTomlNesting = 32;

/// The first line that nests tables by dots or values by brackets deeper than `deepestTomlNesting`, else 0.
/// The TOML library recurses once a level, also when it frees the tree: a hostile file would overflow the
/// stack.
int lineNestedTooDeeply(std::string_view text);

} // namespace makegood
