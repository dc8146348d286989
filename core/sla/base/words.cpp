// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/base/words.h"

namespace makegood::sla
{

namespace
{

template <typename Words> std::string joinedWords(const Words &words)
{
    std::string out;
    for (const auto &word : words) {
        if (!out.empty())
            out += ", ";
        out += word;
    }
    return out;
}

} // namespace

std::string joined(std::span<const std::string_view> words)
{
    return joinedWords(words);
}

std::string joined(const std::vector<std::string> &words)
{
    return joinedWords(words);
}

} // namespace makegood::sla
