// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/policy/obligation_kind.h"
#include "sla/time/instant.h"

namespace makegood::sla
{

enum class ObligationState {
    Kept,
    Broken,
    Unknown,
    NotDue
};

template <> inline constexpr auto
    wordsOf<ObligationState> = wordList<ObligationState::NotDue>("kept", "broken", "unknown", "not-due");

/// State of an obligation in a month, as a person recorded it. The last record by as_of counts; `unknown`
/// revokes earlier ones.
struct ObligationRecord {
    ObligationKind kind = ObligationKind::Coverage;
    Month month{};
    ObligationState state = ObligationState::Unknown;
    std::string evidence;
    std::string by;
    Instant at{};

    bool operator==(const ObligationRecord &) const = default;
};

} // namespace makegood::sla
