// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/toml_path.h"

#include <charconv>

namespace makegood::sla
{

namespace
{

/// Finds the row that `path` begins with, and removes its name from `path`.
TomlNode *rowOf(TomlNode &rows, std::string_view &path)
{
    TomlNode *found = nullptr;
    std::size_t length = 0;
    for (TomlNode &row : rows.items) {
        const TomlNode *id = row.find("id");
        if (!id || id->kind != TomlNode::Kind::Text || !path.starts_with(id->text))
            continue;
        const bool whole = path.size() == id->text.size() || path[id->text.size()] == '.';
        if (whole && !id->text.empty() && id->text.size() >= length) {
            found = &row;
            length = id->text.size();
        }
    }
    if (!found) {
        const std::string_view digits = path.substr(0, path.find('.'));
        std::size_t index = 0;
        const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
        if (error == std::errc() && stop == digits.data() + digits.size() && index < rows.items.size()) {
            found = &rows.items[index];
            length = digits.size();
        }
    }
    path.remove_prefix(std::min(length + 1, path.size()));
    return found;
}

} // namespace

TomlPlace placeOf(TomlNode &tree, std::string_view path)
{
    TomlNode *node = &tree;
    for (;;) {
        if (path.empty() || path.front() == '.' || path.back() == '.')
            return {};
        if (node->kind == TomlNode::Kind::Array) {
            node = rowOf(*node, path);
            if (!node || path.empty())
                return {nullptr, {}, node};
        } else if (node->kind == TomlNode::Kind::Table) {
            const std::size_t dot = path.find('.');
            const std::string key(path.substr(0, dot));
            TomlNode *child = node->find(key);
            if (dot == std::string_view::npos)
                return {node, key, child};
            if (!child)
                return {};
            node = child;
            path.remove_prefix(dot + 1);
        } else {
            return {};
        }
    }
}

const TomlNode *nodeAt(const TomlNode &tree, std::string_view path)
{
    // Safe: placeOf() returns nodes of the tree and changes none.
    return placeOf(const_cast<TomlNode &>(tree), path).node;
}

std::string rowName(const TomlNode &row, std::size_t index)
{
    const TomlNode *id = row.find("id");
    const bool named = id && id->kind == TomlNode::Kind::Text && !id->text.empty();
    return named ? id->text : std::to_string(index);
}

} // namespace makegood::sla
