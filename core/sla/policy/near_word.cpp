// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/near_word.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace makegood::sla
{

namespace
{

// How many letters have to be put in, left out or exchanged to make one word of the other.
std::size_t steps(std::string_view from, std::string_view to)
{
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t corner = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t exchanged = corner + (from[i] == to[j] ? 0 : 1);
            corner = row[j + 1];
            row[j + 1] = std::min({exchanged, corner + 1, row[j] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string_view nearWord(std::string_view word, const std::vector<std::string_view> &known)
{
    constexpr std::size_t most = 2;
    constexpr std::size_t longest = 40; // no key is longer, and the work grows with the length
    std::string_view nearest;
    std::size_t least = most + 1;
    for (const std::string_view one : known) {
        const std::size_t apart = word.size() > longest ? least : steps(word, one);
        if (apart < least && 2 * apart < one.size()) {
            least = apart;
            nearest = one;
        }
    }
    return nearest;
}

} // namespace makegood::sla
