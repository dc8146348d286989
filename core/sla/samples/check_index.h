// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/samples/check_series.h"

namespace makegood::sla
{

/// Every check of one probe in time order, for whoever shows a stretch of them: how many there are and how
/// many failed is found by search, whatever their number. Eight bytes a check.
class CheckIndex
{
public:
    CheckIndex() = default;
    /// The checks of the chunks whose bodies are at hand.
    explicit CheckIndex(const CheckSeries &series);

    std::size_t size() const { return m_at.size(); }
    Instant at(std::size_t ordinal) const { return m_at[ordinal]; }
    bool failed(std::size_t ordinal) const { return failedBefore(ordinal + 1) > failedBefore(ordinal); }

    /// The first check at or after the instant, size() when there is none. `from` is an ordinal that lies at
    /// or before it: searching on from there takes as long as the way is far.
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
