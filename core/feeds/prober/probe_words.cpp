// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/probe_words.h"

namespace makegood::feeds
{

namespace
{

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

void skipBlanks(std::string_view &rest)
{
    while (!rest.empty() && isBlank(rest.front()))
        rest.remove_prefix(1);
}

std::string bareWord(std::string_view &rest)
{
    std::size_t end = 0;
    while (end < rest.size() && !isBlank(rest[end]))
        ++end;
    std::string word(rest.substr(0, end));
    rest.remove_prefix(end);
    return word;
}

// `rest` begins behind the opening quote.
Expected<std::string> quotedWord(std::string_view &rest)
{
    std::string out;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i] == '"') {
            rest.remove_prefix(i + 1);
            if (!rest.empty() && !isBlank(rest.front()))
                return refused("a blank is missing behind a closing quote");
            return out;
        }
        if (rest[i] == '\\') {
            ++i;
            if (i == rest.size() || (rest[i] != '"' && rest[i] != '\\'))
                return refused("in quotes a backslash stands before a quote or a backslash only");
        }
        out += rest[i];
    }
    return refused("a quote is not closed");
}

} // namespace

Expected<ProbeWords> splitProbeLine(std::string_view line)
{
    ProbeWords out;
    skipBlanks(line);
    if (line.empty() || line.front() == '#')
        return out;
    out.address = bareWord(line);
    for (skipBlanks(line); !line.empty(); skipBlanks(line)) {
        ProbeOption option;
        std::size_t end = 0;
        while (end < line.size() && !isBlank(line[end]) && line[end] != '=' && line[end] != '~'
               && line[end] != '>')
            ++end;
        option.key = std::string(line.substr(0, end));
        if (end == line.size() || isBlank(line[end]) || option.key.empty())
            return refused("a word that is neither the address nor an option such as expect=200");
        option.sign = line[end];
        line.remove_prefix(end + 1);
        if (!line.empty() && line.front() == '"') {
            line.remove_prefix(1);
            auto value = quotedWord(line);
            if (!value)
                return tl::unexpected(value.error());
            option.value = std::move(*value);
        } else {
            option.value = bareWord(line);
        }
        out.options.push_back(std::move(option));
    }
    return out;
}

} // namespace makegood::feeds
