// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/samples/check_series.h"

namespace makegood::sla
{

/// Sorted checks of one probe, for views of a time range. Counting in a range is O(log n). 8 bytes a check.
class CheckIndex
{
public:
    CheckIndex() = default;
    /// Takes the checks of chunks whose bodies are loaded.
    explicit CheckIndex(const CheckSeries &series);

    std::size_t size() const { return m_at.size(); }
    Instant at(std::size_t ordinal) const { return m_at[ordinal]; }
    bool failed(std::size_t ordinal) const { return failedBefore(ordinal + 1) > failedBefore(ordinal); }

    /// Ordinal of the first check at or after the instant, size() when there is none. `from` is an ordinal at
    /// or before it; the search takes O(log distance) from there.
    std::size_t firstAt(Instant when, std::size_t from = 0) const;
    /// Failed checks with ordinals in `[from, to)`.
    std::size_t failedIn(std::size_t from, std::size_t to) const
    {
        return failedBefore(to) - failedBefore(from);
    }

private:
    struct Spell { // consecutive failed checks
        std::size_t begin;
        std::size_t end;
        std::size_t failedBefore; // failed checks of the spells before
    };
    std::size_t failedBefore(std::size_t ordinal) const;

    std::vector<Instant> m_at;
    std::vector<Spell> m_spells;
};

} // namespace makegood::sla
