// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/policy/toml_tree.h"

namespace makegood::sla
{

/// The target of a dotted path in a tree. Within an array of tables a part names a row by its `id` (which may
/// contain dots: the longest match counts), else by its index from 0.
struct TomlPlace {
    TomlNode *table = nullptr; ///< table of the last part; null when the path ends at a row or nowhere
    std::string key; ///< the last part
    TomlNode *node = nullptr; ///< value there; null: none
};

/// Follows `path` from `tree`. Neither table nor node: the path leads nowhere.
TomlPlace placeOf(TomlNode &tree, std::string_view path);

/// The value at `path`, or null.
const TomlNode *nodeAt(const TomlNode &tree, std::string_view path);

/// The name of row `index` within a path: its `id`, else its index.
std::string rowName(const TomlNode &row, std::size_t index);

} // namespace makegood::sla
