// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replaced_rows.h"

#include <algorithm>

#include "store/row_texts.h"

namespace makegood::store
{

namespace
{

template <typename T> ReplacedRow replacedRow(const T &old)
{
    return {rowName(old), rowText(old)};
}

// Rows that share the key with a given one and equal none of the given.
template <typename T, typename SameKey> void collectReplaced(const std::vector<T> &stored,
                                                             const std::vector<T> &given, SameKey sameKey,
                                                             std::vector<ReplacedRow> &out)
{
    for (const T &old : stored) {
        const auto named = [&](const T &one) { return sameKey(old, one); };
        if (std::ranges::any_of(given, named) && std::ranges::find(given, old) == given.end())
            out.push_back(replacedRow(old));
    }
}

} // namespace

std::vector<ReplacedRow> replacedBy(const Evidence &stored, const UndecidedRows &given)
{
    std::vector<ReplacedRow> out;
    collectReplaced(
        stored.incidents, given.incidents, [](const Incident &a, const Incident &b) { return a.id == b.id; },
        out);
    collectReplaced(
        stored.bridges, given.bridges,
        [](const Bridge &a, const Bridge &b) { return a.service == b.service && a.when == b.when; }, out);
    collectReplaced(
        stored.remedies, given.remedies,
        [](const AgreedRemedy &a, const AgreedRemedy &b) {
            return a.service == b.service && a.month == b.month && a.at == b.at;
        },
        out);
    return out;
}

} // namespace makegood::store
