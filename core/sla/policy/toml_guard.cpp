// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/toml_guard.h"

#include <algorithm>
#include <string>

namespace makegood::sla
{

namespace
{

/// The position after the string that begins at `at`; adds its newlines to `line`.
std::size_t afterString(std::string_view text, std::size_t at, int &line)
{
    const char quote = text[at];
    const std::string three(3, quote);
    const bool multi = text.substr(at, 3) == three;
    std::size_t i = at + (multi ? 3U : 1U);
    while (i < text.size()) {
        if (text[i] == '\\' && quote == '"') {
            // Skips the escaped character, but not a newline: the next iteration counts it.
            i += i + 1 < text.size() && text[i + 1] == '\n' ? 1U : 2U;
        } else if (multi && text.substr(i, 3) == three) {
            i += 3;
            // Up to two quotes may precede the closing three.
            for (int more = 0; more < 2 && i < text.size() && text[i] == quote; ++more)
                ++i;
            return i;
        } else if (!multi && (text[i] == quote || text[i] == '\n')) {
            return text[i] == quote ? i + 1 : i;
        } else {
            line += text[i] == '\n' ? 1 : 0;
            ++i;
        }
    }
    return text.size();
}

} // namespace

std::optional<TomlObstacle> firstObstacle(std::string_view text)
{
    int line = 1;
    int dots = 0;
    int open = 0;
    int values = 0;
    std::size_t lineBegin = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '"' || c == '\'') {
            i = afterString(text, i, line);
            continue;
        }
        if (c == '#') {
            i = std::min(text.find('\n', i), text.size());
            continue;
        }
        if (c == '\n') {
            ++line;
            dots = 0;
            lineBegin = i + 1;
        } else if (c == '.') {
            ++dots;
        } else if (c == '[' || c == '{') {
            ++open;
        } else if ((c == ']' || c == '}') && open > 0) {
            --open;
        } else if (c == ',' || c == '=') {
            ++values;
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            return TomlObstacle{TomlObstacle::Kind::Letter, line, lineBegin};
        }
        if (dots > deepestTomlNesting || open > deepestTomlNesting)
            return TomlObstacle{TomlObstacle::Kind::Nesting, line, lineBegin};
        if (values > mostTomlValues)
            return TomlObstacle{TomlObstacle::Kind::Values, line, lineBegin};
        ++i;
    }
    return std::nullopt;
}

} // namespace makegood::sla
