// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/toml_message.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

constexpr std::string_view tomlBlanks = " \t\r";

std::string_view lineOf(std::string_view text, int line)
{
    for (; line > 1; --line) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos)
            return {};
        text.remove_prefix(end + 1);
    }
    return text.substr(0, text.find('\n'));
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(tomlBlanks);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(tomlBlanks) - from + 1);
}

// The bytes before a column, which counts code points.
std::string_view before(std::string_view line, int column)
{
    std::size_t at = 0;
    for (int point = 1; point < column && at < line.size(); ++point)
        for (++at; at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0) == 0x80;)
            ++at;
    return line.substr(0, at);
}

// The key of the last `key =`, without quotes; the library names it garbled.
std::string keyBefore(std::string_view head)
{
    const std::size_t equals = head.rfind('=');
    if (equals == std::string_view::npos)
        return {};
    head = head.substr(0, equals);
    std::size_t from = head.size();
    char quote = 0;
    while (from > 0) {
        const char c = head[from - 1];
        if (quote == 0 && (c == ',' || c == '{'))
            break;
        if (c == quote)
            quote = 0;
        else if (quote == 0 && (c == '"' || c == '\''))
            quote = c;
        --from;
    }
    std::string key(trimmed(head.substr(from)));
    std::erase_if(key, [](char c) { return c == '"' || c == '\''; });
    return key;
}

std::string headerOf(std::string_view line)
{
    std::string_view name = trimmed(line.substr(0, line.find('#')));
    while (name.starts_with('['))
        name.remove_prefix(1);
    while (name.ends_with(']'))
        name.remove_suffix(1);
    return std::string(trimmed(name));
}

} // namespace

std::string tomlSentence(std::string_view text, int line, int column, std::string_view said)
{
    const auto says = [&](std::string_view part) { return said.find(part) != std::string_view::npos; };
    const std::string_view here = lineOf(text, line);
    if (says("cannot redefine existing")) {
        const bool isHeader = trimmed(here).starts_with('[');
        const std::string name = isHeader ? headerOf(here) : keyBefore(before(here, column));
        if (isHeader && says("as array-of-tables"))
            return '[' + name + "] and [[" + name + "]] cannot stand in one file";
        if (!name.empty())
            return (isHeader ? '[' + name + ']' : name) + " stands twice";
    }
    if (says("unescaped control characters") || says("control characters other than TAB"))
        return "the text on this line has no closing quotation mark, or holds a control character";
    if (says("end-of-file"))
        return "the file ends inside a text, a list or a table that is not closed";
    if (says("expected '='"))
        return "a key stands here without `= value`";
    if (says("expected value"))
        return "a value is missing behind `=`; texts, percentages and lengths stand in quotes";
    return "not valid TOML: " + std::string(said);
}

} // namespace makegood::sla
