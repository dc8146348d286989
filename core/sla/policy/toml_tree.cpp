// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/toml_tree.h"

#include <algorithm>

#include "sla/policy/toml_guard.h"

#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnull-dereference"
#include <toml++/impl/preprocessor.h>
// Version 3.3 asserts (and with Clang assumes) properties of its input: `[.` and `x = [}` abort. Without the
// assertion it reports them as errors.
#undef TOML_ASSERT
#undef TOML_ASSERT_ASSUME
#define TOML_ASSERT(expr) static_assert(true)
#define TOML_ASSERT_ASSUME(expr) static_assert(true)
#include <toml++/toml.h>
#pragma GCC diagnostic pop

namespace makegood::sla
{

namespace
{

constexpr std::size_t longestLiteral = 80;

/// Offsets of the lines, to find literals in the text.
class Source
{
public:
    explicit Source(std::string_view text)
        : m_text(text)
    {
        m_lines.push_back(0);
        for (std::size_t i = 0; i < text.size(); ++i)
            if (text[i] == '\n')
                m_lines.push_back(i + 1);
    }

    std::string slice(const toml::source_region &region) const
    {
        const std::size_t from = offset(region.begin);
        const std::size_t to = offset(region.end);
        return from < to ? std::string(m_text.substr(from, to - from)) : std::string();
    }

private:
    /// Columns count code points, so continuation bytes are skipped.
    std::size_t offset(const toml::source_position &at) const
    {
        if (at.line == 0 || at.line > m_lines.size())
            return m_text.size();
        std::size_t i = m_lines[at.line - 1];
        for (toml::source_index column = 1; column < at.column && i < m_text.size(); ++column) {
            ++i;
            while (i < m_text.size() && (static_cast<unsigned char>(m_text[i]) & 0xC0) == 0x80)
                ++i;
        }
        return i;
    }

    std::string_view m_text;
    std::vector<std::size_t> m_lines;
};

TomlNode converted(const toml::node &node, const Source &source)
{
    TomlNode out;
    out.line = static_cast<int>(node.source().begin.line);
    out.column = static_cast<int>(node.source().begin.column);
    switch (node.type()) {
    case toml::node_type::table: {
        const toml::table &table = *node.as_table();
        out.kind = TomlNode::Kind::Table;
        if (table.is_inline())
            out.literal = source.slice(node.source());
        for (const auto &[key, value] : table) {
            TomlNode child = converted(value, source);
            if (value.is_table() && !value.as_table()->is_inline()) {
                child.line = static_cast<int>(key.source().begin.line);
                child.dotted = true;
            }
            out.entries.emplace_back(std::string(key.str()), std::move(child));
        }
        std::stable_sort(out.entries.begin(), out.entries.end(), [](const auto &a, const auto &b) {
            return std::pair(a.second.line, a.second.column) < std::pair(b.second.line, b.second.column);
        });
        return out;
    }
    case toml::node_type::array:
        out.kind = TomlNode::Kind::Array;
        for (const toml::node &item : *node.as_array())
            out.items.push_back(converted(item, source));
        if (std::none_of(out.items.begin(), out.items.end(), [](const TomlNode &item) {
                return item.kind == TomlNode::Kind::Table && item.literal.empty();
            }))
            out.literal = source.slice(node.source());
        return out;
    case toml::node_type::string:
        out.kind = TomlNode::Kind::Text;
        out.text = node.as_string()->get();
        break;
    case toml::node_type::integer:
        out.kind = TomlNode::Kind::Whole;
        out.integer = node.as_integer()->get();
        break;
    case toml::node_type::boolean:
        out.kind = TomlNode::Kind::Boolean;
        out.boolean = node.as_boolean()->get();
        break;
    case toml::node_type::floating_point:
        out.kind = TomlNode::Kind::Float;
        break;
    default:
        out.kind = TomlNode::Kind::DateTime;
        break;
    }
    out.literal = source.slice(node.source());
    return out;
}

Errors one(const std::string &file, int line, std::string what, std::string allowed)
{
    Error e;
    e.what = std::move(what);
    e.file = file;
    e.line = line;
    e.allowed = std::move(allowed);
    return {std::move(e)};
}

} // namespace

const TomlNode *TomlNode::find(std::string_view key) const
{
    for (const auto &[name, node] : entries)
        if (name == key)
            return &node;
    return nullptr;
}

TomlNode *TomlNode::find(std::string_view key)
{
    for (auto &[name, node] : entries)
        if (name == key)
            return &node;
    return nullptr;
}

const TomlNode *TomlNode::row(std::string_view id) const
{
    for (const TomlNode &item : items) {
        const TomlNode *named = item.find("id");
        if (named && named->kind == Kind::Text && named->text == id)
            return &item;
    }
    return nullptr;
}

std::string TomlNode::shown() const
{
    std::string cut = literal.substr(0, literal.find('\n'));
    if (cut.size() > longestLiteral) {
        cut.resize(longestLiteral);
        // Never cut inside a character.
        while (!cut.empty() && (static_cast<unsigned char>(cut.back()) & 0xC0) == 0x80)
            cut.pop_back();
        if (!cut.empty() && (static_cast<unsigned char>(cut.back()) & 0x80) != 0)
            cut.pop_back();
    }
    if (cut.size() < literal.size())
        cut += "…";
    switch (kind) {
    case Kind::Text:
        return cut;
    case Kind::Whole:
        return cut + " (an integer)";
    case Kind::Boolean:
        return cut + " (true or false)";
    case Kind::Float:
        return cut + " (a float)";
    case Kind::DateTime:
        return cut + " (a date or time)";
    case Kind::Array:
        return cut.empty() ? "rows of tables" : cut + " (an array)";
    case Kind::Table:
        break;
    }
    return cut.empty() ? "a table" : cut + " (a table)";
}

Checked<TomlNode> parseToml(std::string_view text, const std::string &fileName, std::size_t longest)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.size() > longest)
        return tl::unexpected(
            one(fileName, 0, "the file is too long", "at most " + std::to_string(longest / 1024) + " KiB"));
    if (const std::optional<TomlObstacle> obstacle = firstObstacle(text)) {
        // Report an earlier error instead: the guard is exact only up to the first one.
        const Checked<TomlNode> before = parseToml(text.substr(0, obstacle->lineBegin), fileName, longest);
        return tl::unexpected(before
                                  ? one(fileName, obstacle->line, "tables or arrays are nested too deeply",
                                        "at most " + std::to_string(deepestTomlNesting) + " levels on a line")
                                  : before.error());
    }
    const toml::parse_result parsed = toml::parse(text);
    if (!parsed) {
        const toml::parse_error &error = parsed.error();
        return tl::unexpected(one(fileName, static_cast<int>(error.source().begin.line),
                                  "not valid TOML: " + std::string(error.description()), ""));
    }
    return converted(parsed.table(), Source(text));
}

} // namespace makegood::sla
