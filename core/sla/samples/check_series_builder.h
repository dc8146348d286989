// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "sla/samples/check_series.h"

namespace makegood::sla
{

/// Collects checks in any order and builds chunks of them. Two checks at one instant and of one state become
/// one; of two states `down` wins and the conflict is counted; `unknown` counts as no check (docs/rules.md,
/// section 2).
class CheckSeriesBuilder
{
public:
    CheckSeriesBuilder(std::string service, std::string probe);

    /// `source` names the file or query; `line` is 1-based, 0 when the source has none.
    std::uint32_t addSource(std::string source);
    void add(Instant at, CheckState state, Origin origin);
    /// Adds an existing chunk with its conflicts and unknown checks.
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

/// The head of sorted checks of one month. Its hole threshold is two and a half times the usual distance of
/// two checks.
ChunkHead makeHead(Month month, std::span<const Check> checks);

} // namespace makegood::sla
