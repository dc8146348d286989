// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sla/time/interval.h"

namespace makegood::sla
{

enum class CheckState : std::uint8_t {
    Up,
    Down,
    Unknown
};

/// Where a check came from: an index into CheckChunk::sources and a 1-based line there (0: no line).
struct Origin {
    std::uint32_t source = 0;
    std::uint32_t line = 0;

    bool operator==(const Origin &) const = default;
};

/// One known check.
struct Check {
    Instant at{};
    CheckState state = CheckState::Up;
    Origin origin{};

    bool operator==(const Check &) const = default;
};

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

/// Where the spell's check with this ordinal came from: exact at both ends, of others the source alone.
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

/// What judging needs of a month of checks of one service and probe without reading every check:
/// about half a kilobyte, proportional to events and not to checks.
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
    std::vector<Instant> unknowns; ///< checks that said `unknown` and count as none
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

std::vector<std::uint8_t> encodeHead(const ChunkHead &head);
Expected<ChunkHead> decodeHead(std::span<const std::uint8_t> bytes);

/// The body for `checks`, which are those that `head` was made of. At most 48 bits a residual.
std::vector<std::uint8_t> encodeBody(const ChunkHead &head, std::span<const Check> checks);

/// Whether `body` can be decoded to exactly the checks that `head` counts.
bool bodyMatches(const ChunkHead &head, std::span<const std::uint8_t> body);

/// All known checks at hand of one service and probe: month chunks in time order, no month twice.
class CheckSeries
{
public:
    CheckSeries() = default;
    CheckSeries(std::string service, std::string probe,
                std::vector<std::shared_ptr<const CheckChunk>> chunks);

    const std::string &service() const { return m_service; }
    const std::string &probe() const { return m_probe; }
    std::span<const std::shared_ptr<const CheckChunk>> chunks() const { return m_chunks; }
    bool empty() const { return m_chunks.empty(); }
    std::uint64_t size() const;

    /// Every check with `range.start <= at < range.end`, in time order.
    std::vector<Check> checks(const Interval &range) const;

private:
    std::string m_service;
    std::string m_probe;
    std::vector<std::shared_ptr<const CheckChunk>> m_chunks;
};

/// Collects checks in any order and seals them into chunks. Two checks at one instant: the same state
/// collapses, otherwise `down` wins and the conflict is counted; `unknown` counts as no check
/// (docs/rules.md, section 2).
class CheckSeriesBuilder
{
public:
    CheckSeriesBuilder(std::string service, std::string probe);

    /// `source` names the file or query; `line` is 1-based, 0 when the source has none.
    std::uint32_t addSource(std::string source);
    void add(Instant at, CheckState state, Origin origin);
    /// Everything of an existing chunk, its conflicts and its count of unknown checks too.
    void add(const CheckChunk &chunk);

    CheckSeries build();

private:
    std::string m_service;
    std::string m_probe;
    std::vector<std::string> m_sources;
    std::vector<Check> m_checks;
    std::vector<Instant> m_unknowns;
    std::vector<Instant> m_conflicts; ///< of added chunks
    std::map<Month, std::vector<std::uint32_t>> m_carriedSources; ///< of added chunks, in their order
};

/// The head of these checks, sorted and of one month. Its hole threshold is two and a half times the usual
/// distance of two checks.
ChunkHead makeHead(Month month, std::span<const Check> checks);

/// The whole UTC month, and the UTC month that holds an instant: chunks are cut there.
Interval utcMonth(Month month);
Month utcMonthOf(Instant at);

} // namespace makegood::sla
