// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/toml_patch.h"

#include <cstdio>

#include "sla/policy/toml_path.h"

namespace makegood::sla
{

namespace
{

constexpr std::string_view blanks = " \t";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Edits one text; values are located by line and column.
class Patch
{
public:
    explicit Patch(std::string_view text)
        : m_text(text)
        , m_begin(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
    {
    }

    /// Offset of a line's first byte; lines count from 1.
    std::size_t lineBegin(int line) const
    {
        std::size_t at = m_begin;
        for (; line > 1 && at < m_text.size(); --line)
            at = std::min(m_text.find('\n', at), m_text.size() - 1) + 1;
        return at;
    }
    /// Columns count code points.
    std::size_t offsetOf(const TomlNode &node) const
    {
        std::size_t at = lineBegin(node.line);
        for (int column = 1; column < node.column && at < m_text.size(); ++column)
            for (++at; at < m_text.size() && (static_cast<unsigned char>(m_text[at]) & 0xC0) == 0x80;)
                ++at;
        return at;
    }
    std::size_t endOf(const TomlNode &node) const { return offsetOf(node) + node.literal.size(); }
    /// Offset after the newline that ends the line of `at`; the end of the text without one.
    std::size_t nextLine(std::size_t at) const
    {
        const std::size_t newline = m_text.find('\n', at);
        return newline == std::string::npos ? m_text.size() : newline + 1;
    }

    void replace(const TomlNode &node, const std::string &literal)
    {
        m_text.replace(offsetOf(node), node.literal.size(), literal);
    }

    /// Inserts a line at `at`, which begins a line or ends the text.
    void insertLine(std::size_t at, const std::string &line)
    {
        const bool unended = at > m_begin && m_text[at - 1] != '\n';
        m_text.insert(at, (unended ? "\n" : "") + line + '\n');
    }

    void insertInline(const TomlNode &table, const std::string &entry)
    {
        const std::size_t brace = endOf(table) - 1;
        std::size_t at = brace;
        while (blanks.find(m_text[at - 1]) != std::string_view::npos)
            --at;
        const bool empty = table.entries.empty();
        m_text.replace(at, brace - at, (empty ? " " : ", ") + entry + ' ');
    }

    /// Erases the lines of `key = value`, which begin with the key.
    void eraseLines(const TomlNode &node)
    {
        const std::size_t from = lineBegin(node.line);
        m_text.erase(from, nextLine(endOf(node)) - from);
    }

    /// Erases `key = value` of a table in braces, with one adjacent comma.
    void eraseInline(const TomlNode &node)
    {
        std::size_t from = m_text.rfind('=', offsetOf(node));
        const auto skipBlanks = [&] {
            while (blanks.find(m_text[from - 1]) != std::string_view::npos)
                --from;
        };
        skipBlanks();
        if (const char quote = m_text[from - 1]; quote == '"' || quote == '\'')
            from = m_text.rfind(quote, from - 2);
        else
            while (std::string_view(" \t,{").find(m_text[from - 1]) == std::string_view::npos)
                --from;
        skipBlanks();
        std::size_t to = endOf(node);
        if (m_text[from - 1] == ',') {
            --from;
        } else {
            const std::size_t comma = m_text.find_first_not_of(blanks, to);
            if (comma != std::string::npos && m_text[comma] == ',')
                to = comma + 1;
        }
        m_text.erase(from, to - from);
    }

    /// Whether `table`, which is not in braces, has its own header; else it was made by dotted keys.
    bool hasHeader(const TomlNode &table) const
    {
        const std::size_t at = m_text.find_first_not_of(blanks, lineBegin(table.line));
        return at != std::string::npos && m_text[at] == '[';
    }

    /// Place of a new key of the table: after its last own line, else after its header.
    std::size_t placeIn(const TomlNode &table, bool isTop) const
    {
        std::size_t at = isTop ? m_begin : nextLine(lineBegin(table.line));
        for (const auto &[key, child] : table.entries) {
            if (child.literal.empty() && child.kind == TomlNode::Kind::Table && !hasHeader(child))
                at = std::max(at, placeIn(child, false));
            else if (!child.literal.empty())
                at = std::max(at, nextLine(endOf(child)));
        }
        return at;
    }

    /// Prefix of the keys of a table made by dotted keys: `a.` of `a.b = 1`.
    std::string dotsOf(const TomlNode &table) const
    {
        if (table.entries.empty() || table.entries.front().second.literal.empty())
            return {};
        const std::size_t from = m_text.find_first_not_of(blanks, lineBegin(table.line));
        const std::string key = m_text.substr(from, m_text.find('=', from) - from);
        return key.substr(0, key.rfind('.') + 1);
    }

    void append(const std::string &path, const std::string &literal)
    {
        const std::size_t dot = path.rfind('.');
        if (m_text.size() > m_begin && m_text.back() != '\n')
            m_text += '\n';
        m_text += (m_text.size() > m_begin ? "\n[" : "[") + path.substr(0, dot) + "]\n" + path.substr(dot + 1)
            + " = " + literal + '\n';
    }

    const std::string &text() const { return m_text; }

private:
    std::string m_text;
    std::size_t m_begin;
};

/// Whether the path consists of bare keys with dots between them.
bool isPlainPath(std::string_view path)
{
    const bool bare = std::all_of(path.begin(), path.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
            || c == '-' || c == '.';
    });
    return bare && !path.empty() && path.front() != '.' && path.back() != '.'
        && path.find("..") == std::string_view::npos;
}

/// Whether each table of a path is missing or a table, and not a row of an array.
bool canAppend(const TomlNode &tree, std::string_view path)
{
    const TomlNode *node = &tree;
    for (std::size_t dot = path.find('.'); dot != std::string_view::npos && node; dot = path.find('.')) {
        node = node->find(path.substr(0, dot));
        path.remove_prefix(dot + 1);
        if (node && (node->kind != TomlNode::Kind::Table || !node->literal.empty()))
            return false;
    }
    return node == nullptr;
}

Expected<void> change(Patch &patch, TomlNode &tree, const std::string &path,
                      const std::optional<std::string> &literal)
{
    const TomlPlace place = placeOf(tree, path);
    const bool isHeader = place.node && place.node->literal.empty();
    if (isHeader)
        return refused("a whole table stands at " + path + "; change it in the text");
    if (!place.table) {
        if (!literal)
            return {};
        if (place.node || path.find('.') == std::string::npos || !isPlainPath(path) || !canAppend(tree, path))
            return refused("the path " + path + " leads nowhere in this text");
        patch.append(path, *literal);
        return {};
    }
    const bool isInline = !place.table->literal.empty();
    if (place.node && literal)
        patch.replace(*place.node, *literal);
    else if (place.node && isInline)
        patch.eraseInline(*place.node);
    else if (place.node)
        patch.eraseLines(*place.node);
    else if (literal && isInline)
        patch.insertInline(*place.table, place.key + " = " + *literal);
    else if (literal) {
        const bool isTop = place.table == &tree;
        const bool isDotted = !isTop && !patch.hasHeader(*place.table);
        patch.insertLine(patch.placeIn(*place.table, isTop),
                         (isDotted ? patch.dotsOf(*place.table) : std::string()) + place.key + " = "
                             + *literal);
    }
    return {};
}

} // namespace

std::string tomlString(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            char escaped[8] = {};
            std::snprintf(escaped, sizeof escaped, "\\u%04X", static_cast<unsigned>(c));
            out += escaped;
        } else {
            out += c;
        }
    }
    return out + '"';
}

Expected<std::string> withValue(std::string_view text, const std::string &path,
                                const std::optional<std::string> &literal)
{
    Checked<TomlNode> tree = parseToml(text, {}, longestContract);
    if (!tree)
        return tl::unexpected(tree.error().front());
    Patch patch(text);
    if (const auto done = change(patch, *tree, path, literal); !done)
        return tl::unexpected(done.error());
    const Checked<TomlNode> after = parseToml(patch.text(), {}, longestContract);
    if (!after)
        return tl::unexpected(after.error().front());
    const TomlNode *now = nodeAt(*after, path);
    if (literal ? !now || now->literal != *literal : now != nullptr)
        return refused("what was to stand at " + path + " does not read back: nothing was changed");
    return patch.text();
}

} // namespace makegood::sla
