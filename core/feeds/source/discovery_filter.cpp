// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/discovery_filter.h"

#include <algorithm>

namespace makegood::feeds
{

namespace
{

const char *const stateLabel = "is:";

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// `part` is in small letters.
bool holds(const std::string &text, const std::string &part)
{
    return std::ranges::search(text, part, {}, lowered).begin() != text.end() || part.empty();
}

const char *nameOf(CheckState state)
{
    return state == CheckState::Up ? "up" : state == CheckState::Down ? "down" : "unknown";
}

} // namespace

DiscoveryFilter::DiscoveryFilter(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (true) {
        const auto begin = std::ranges::find_if_not(text, isBlank);
        const auto end = std::find_if(begin, text.end(), isBlank);
        if (begin == end)
            return;
        std::string_view one(begin, end);
        text = std::string_view(end, text.end());
        Word word;
        if (one.size() > 1 && one.front() == '-') {
            word.excludes = true;
            one.remove_prefix(1);
        }
        const std::size_t equals = one.find('=');
        if (one.starts_with(stateLabel)) {
            word.label = stateLabel;
            one.remove_prefix(word.label.size());
        } else if (equals != std::string_view::npos && equals > 0) {
            word.label = one.substr(0, equals);
            one.remove_prefix(equals + 1);
        }
        std::ranges::transform(one, std::back_inserter(word.part), lowered);
        m_words.push_back(std::move(word));
    }
}

bool DiscoveryFilter::fits(const DiscoveredSeries &series) const
{
    return std::ranges::all_of(m_words, [&](const Word &word) {
        const auto isIn = [&](const auto &label) { return holds(label.second, word.part); };
        if (word.label == stateLabel)
            return (word.part == nameOf(series.lastState)) != word.excludes;
        if (word.label.empty())
            return std::ranges::any_of(series.labels, isIn) != word.excludes;
        const auto label = series.labels.find(word.label);
        return (label != series.labels.end() && isIn(*label)) != word.excludes;
    });
}

std::vector<std::size_t> DiscoveryFilter::fitting(const std::vector<DiscoveredSeries> &list) const
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (fits(list[i]))
            out.push_back(i);
    return out;
}

} // namespace makegood::feeds
