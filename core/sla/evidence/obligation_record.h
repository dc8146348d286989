// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

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

inline constexpr std::array<std::string_view, 4> obligationStateNames
    = {"kept", "broken", "unknown", "not-due"};

constexpr std::string_view obligationStateName(ObligationState state)
{
    return obligationStateNames[static_cast<std::size_t>(state)];
}

constexpr std::optional<ObligationState> obligationStateNamed(std::string_view name)
{
    for (std::size_t i = 0; i < obligationStateNames.size(); ++i)
        if (obligationStateNames[i] == name)
            return static_cast<ObligationState>(i);
    return std::nullopt;
}

/// How an obligation went in a month, as a person recorded it. The last one by as_of counts; `unknown` takes
/// back what was recorded before.
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
