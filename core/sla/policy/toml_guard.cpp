// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/toml_guard.h"

#include <algorithm>

namespace makegood
{

namespace
{

/// The position after the string that begins at `at`; newlines inside are counted into `line`.
std::size_t afterString(std::string_view text, std::size_t at, int &line)
{
    const char quote = text[at];
    const std::string three(3, quote);
    const bool multi = text.substr(at, 3) == three;
    std::size_t i = at + (multi ? 3U : 1U);
    while (i < text.size()) {
        if (text[i] == '\\' && quote == '"') {
            // The escaped character is skipped unless it is the newline, which the next turn counts.
            i += i + 1 < text.size() && text[i + 1] == '\n' ? 1U : 2U;
        } else if (multi && text.substr(i, 3) == three) {
            i += 3;
            // Up to two quotes may stand before the closing three.
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

/// Whether the table header whose first bracket stands at `at` goes on with a key, or with what the library
/// refuses.
bool headerBeginsWell(std::string_view text, std::size_t at)
{
    const auto skipBlanks = [&] { at = std::min(text.find_first_not_of(" \t", at), text.size()); };
    ++at;
    skipBlanks();
    if (at < text.size() && text[at] == '[') {
        ++at;
        skipBlanks();
    }
    if (at >= text.size())
        return true;
    const char c = text[at];
    return c == '"' || c == '\'' || c == '_' || c == '-' || c == ']' || (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::optional<TomlObstacle> firstObstacle(std::string_view text)
{
    int line = 1;
    int dots = 0;
    int open = 0;
    std::size_t lineBegin = 0;
    bool blank = true; // nothing but blanks stands in the line so far
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '"' || c == '\'') {
            blank = false;
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
            blank = true;
            lineBegin = i + 1;
        } else if (c == '.') {
            ++dots;
        } else if (c == '[' || c == '{') {
            if (blank && open == 0 && c == '[' && !headerBeginsWell(text, i))
                return TomlObstacle{line, lineBegin, "not valid TOML: a table header without a name",
                                    "a name such as [credit]"};
            ++open;
        } else if ((c == ']' || c == '}') && open > 0) {
            --open;
        }
        blank = blank && (c == '\n' || c == ' ' || c == '\t' || c == '\r');
        if (dots > deepestTomlNesting || open > deepestTomlNesting)
            return TomlObstacle{line, lineBegin, "tables or arrays are nested too deeply",
                                "at most " + std::to_string(deepestTomlNesting) + " levels on a line"};
        ++i;
    }
    return std::nullopt;
}

} // namespace makegood
