// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "sla/base/words.h"
#include "sla/time/instant.h"

namespace makegood::sla
{

enum class CheckState : std::uint8_t {
    Up,
    Down,
    Unknown
};
template <>
inline constexpr auto wordsOf<CheckState> = wordList<CheckState::Unknown>("up", "down", "unknown");

/// Source of a check: an index into ChunkHead::sources and a 1-based line there (0: no line).
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

} // namespace makegood::sla
