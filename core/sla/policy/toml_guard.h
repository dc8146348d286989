// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// Dots of one line outside strings and comments, and open brackets at one place, that parseToml accepts.
inline constexpr int deepestTomlNesting = 32;
/// Values of one document, counted by their commas and equals signs: each takes some hundred bytes.
inline constexpr int mostTomlValues = 500'000;

/// A line that must not reach the TOML library.
struct TomlObstacle {
    enum class Kind {
        Nesting,
        Letter, ///< outside quotes and comments, other than ASCII
        Values ///< too many
    };
    Kind kind = Kind::Nesting;
    int line = 0;
    std::size_t lineBegin = 0; ///< offset of that line
};

/// The first line that nests tables by dots or values by brackets deeper than `deepestTomlNesting`, has a
/// letter such as U+00E9 outside quotes, or the value too many. The library recurses once for each level,
/// also when it frees the tree: a hostile file would overflow the stack. Letters that no bare key may have
/// lead it to where its compiler was told that nothing leads. Exact up to the first syntax error.
std::optional<TomlObstacle> firstObstacle(std::string_view text);

} // namespace makegood::sla
