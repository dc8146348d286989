// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// Dots of one line outside strings and comments, and open brackets at one place, that parseToml accepts.
inline constexpr int deepestTomlNesting = 32;

/// A line that must not reach the TOML library.
struct TomlObstacle {
    int line = 0;
    std::size_t lineBegin = 0; ///< offset of that line
};

/// The first line that nests tables by dots or values by brackets deeper than `deepestTomlNesting`. The
/// library recurses once for each level, also when it frees the tree: a hostile file would overflow the
/// stack. Exact up to the first syntax error.
std::optional<TomlObstacle> firstObstacle(std::string_view text);

} // namespace makegood::sla
