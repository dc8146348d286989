// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "sla/samples/check.h"
#include "sla/time/interval.h"

namespace makegood::sla
{

/// Consecutive `down` checks of one probe whose neighbours lie no further apart than the chunk's hole
/// threshold. A run in the sense of docs/rules.md, section 3 is one or more of these.
struct DownSpell {
    Instant first{}; ///< first failed check
    Instant last{}; ///< last failed check
    std::uint32_t count = 0; ///< failed checks
    std::uint32_t index = 0; ///< ordinal of the first failed check within the chunk
    Instant next{}; ///< the chunk's check after `last`, whatever its state; `last` itself when there is none
    Origin firstOrigin{};
    Origin lastOrigin{};

    bool operator==(const DownSpell &) const = default;
};

/// Origin of the spell's check with this ordinal: exact at both ends, the source alone for other checks.
inline Origin originOf(const DownSpell &spell, std::uint32_t index)
{
    if (index == spell.index)
        return spell.firstOrigin;
    return index + 1 == spell.index + spell.count ? spell.lastOrigin : Origin{spell.firstOrigin.source, 0};
}

/// Two neighbouring checks further apart than the chunk's hole threshold.
struct Hole {
    Instant before{}; ///< the check before the hole
    Instant after{}; ///< the check after it

    bool operator==(const Hole &) const = default;
};

/// Summary of a month of checks of one service and probe, from which most measures are judged without reading
/// every check: about half a kilobyte; its size grows with events and not with checks.
struct ChunkHead {
    Month month{}; ///< UTC month that holds every check of the chunk
    Duration step{}; ///< nominal distance of two checks
    Duration holeThreshold{}; ///< neighbours further apart than this are listed in `holes`
    std::uint32_t count = 0; ///< known checks
    Instant first{}; ///< first and last known check
    Instant last{};
    CheckState firstState = CheckState::Up;
    CheckState lastState = CheckState::Up;
    std::vector<DownSpell> spells; ///< in time order
    std::vector<Hole> holes; ///< in time order; holes between chunks are not listed
    std::vector<Instant> unknowns; ///< checks of state `unknown`, which do not count
    std::vector<Instant> conflicts; ///< instants with both states; `down` was kept
    std::vector<std::string> sources; ///< files or queries that Origin::source names

    bool operator==(const ChunkHead &) const = default;
};

/// A month of known checks of one service and probe: the head, and the body with every instant to the
/// millisecond, bit-packed. Immutable once built.
struct CheckChunk {
    ChunkHead head;
    std::vector<std::uint8_t> body;

    bool operator==(const CheckChunk &) const = default;

    /// Calls `visit(const Check &)` for each check in time order. Origins are exact at both ends of each
    /// spell; of other checks only the first source is named. Visits nothing when the body was not loaded.
    template <typename Visit> void forEach(Visit &&visit) const;
    /// Every instant in time order; empty when the body was not loaded or does not fit the head.
    std::vector<Instant> instants() const;
};

template <typename Visit> void CheckChunk::forEach(Visit &&visit) const
{
    const std::vector<Instant> all = instants();
    std::uint32_t i = 0;
    const auto goodUntil = [&](std::uint32_t end) {
        for (; i < end; ++i)
            visit(Check{all[i], CheckState::Up, {}});
    };
    if (all.empty())
        return;
    for (const DownSpell &spell : head.spells) {
        goodUntil(spell.index);
        for (; i < spell.index + spell.count; ++i)
            visit(Check{all[i], CheckState::Down, originOf(spell, i)});
    }
    goodUntil(head.count);
}

/// The UTC month as an interval: the extent of a chunk.
Interval utcMonth(Month month);
/// The UTC month that holds an instant.
Month utcMonthOf(Instant at);

} // namespace makegood::sla
