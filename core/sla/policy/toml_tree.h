// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sla/base/error.h"

namespace makegood::sla
{

/// A value of a TOML file with its position. A plain copyable tree, so that readings can be applied to a copy
/// and the TOML library is included in one .cpp only.
struct TomlNode {
    enum class Kind {
        Text,
        Whole,
        Boolean,
        Float,
        DateTime,
        Array,
        Table
    };

    Kind kind = Kind::Table;
    int line = 0; ///< 1-based; for a table the line of its header
    int column = 0; ///< 1-based, in code points
    std::string literal; ///< as written in the file; empty for tables that are not inline
    std::string text; ///< Text
    std::int64_t integer = 0;
    bool boolean = false;
    bool dotted = false; ///< a table made by dotted keys, without header or braces
    std::vector<TomlNode> items; ///< Array
    std::vector<std::pair<std::string, TomlNode>> entries; ///< Table, in file order

    const TomlNode *find(std::string_view key) const;
    TomlNode *find(std::string_view key);
    /// The row whose `id` is `id`, or null. Only for arrays of tables.
    const TomlNode *row(std::string_view id) const;

    /// The value for a message: the literal, and its type when that is not a string.
    std::string shown() const;
};

/// Reads a TOML 1.0 document of at most `longest` bytes into a tree. One error, with its line, when the
/// syntax is wrong.
Checked<TomlNode> parseToml(std::string_view text, const std::string &fileName, std::size_t longest);

/// Greatest length of a policy; each reading holds a copy.
inline constexpr std::size_t longestPolicy = 256 * 1024;
/// Greatest length of a contract.
inline constexpr std::size_t longestContract = 8 * 1024 * 1024;

} // namespace makegood::sla
