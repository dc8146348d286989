// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace makegood
{

/// Dots of one line outside strings and comments, and open brackets at one place, that parseToml accepts.
inline constexpr int deepestTomlNesting = 32;

/// Something that the TOML library must not be given.
struct TomlObstacle {
    int line = 0;
    std::size_t lineBegin = 0; ///< offset of that line
    std::string what;
    std::string allowed;
};

/// The first of: tables nested by dots or values by brackets deeper than `deepestTomlNesting` (the library
/// recurses once a level, also when it frees the tree, so that a hostile file would overflow the stack); a
/// table header that begins with neither a bare nor a quoted key (the library assumes it away: an assertion,
/// or undefined behaviour). Exact up to the first syntax error.
std::optional<TomlObstacle> firstObstacle(std::string_view text);

} // namespace makegood
