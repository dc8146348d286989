// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// A row that a person adds (no `before`), changes, or removes (no `after`).
template <typename T> struct Edit {
    std::optional<T> before;
    std::optional<T> after;

    bool operator==(const Edit &) const = default;
};

/// The edits that undo these, the last one first.
template <typename T> std::vector<Edit<T>> undoneEdits(const std::vector<Edit<T>> &edits)
{
    std::vector<Edit<T>> out;
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        out.push_back({edit->after, edit->before});
    return out;
}

} // namespace makegood::sla
