// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/base/error.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace makegood::sla
{

namespace
{

// Tables of which a file has several, told apart by their number where they have no id.
constexpr std::string_view rowTables = " class metric exclusion tier row rule scenario gate severity "
                                       "obligation right term reading service group "
                                       "standing hours terms charge named_charge ";
constexpr std::size_t mostRowsShown = 100'000;

// Rows count from 0 in a path, as in the paths of readings, and from 1 for a reader: `credit.tier.0.percent`
// is `credit, tier 1, percent`.
std::string shownKey(const std::string &key)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= key.size();) {
        const std::size_t dot = std::min(key.find('.', from), key.size());
        parts.push_back(key.substr(from, dot - from));
        from = dot + 1;
    }
    std::string out;
    bool cut = false; // after the number of a row
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string &next = i + 1 < parts.size() ? parts[i + 1] : std::string();
        std::size_t row = 0;
        const auto [stop, error] = std::from_chars(next.data(), next.data() + next.size(), row);
        const bool isRow = !next.empty() && error == std::errc() && stop == next.data() + next.size()
            && row < mostRowsShown && rowTables.find(' ' + parts[i] + ' ') != std::string_view::npos;
        out += out.empty() ? "" : cut || isRow ? ", " : ".";
        out += parts[i];
        cut = isRow;
        if (isRow) {
            out += ' ' + std::to_string(row + 1);
            ++i;
        }
    }
    return out;
}

} // namespace

std::string Error::text() const
{
    std::string out = file;
    if (line > 0)
        out += ":" + std::to_string(line);
    if (!out.empty())
        out += ": ";
    if (!key.empty())
        out += shownKey(key) + ": ";
    out += what;
    if (!found.empty() || !allowed.empty()) {
        out += " (";
        if (!found.empty())
            out += "found " + found;
        if (!found.empty() && !allowed.empty())
            out += "; ";
        if (!allowed.empty())
            out += "allowed " + allowed;
        out += ")";
    }
    return out;
}

} // namespace makegood::sla
