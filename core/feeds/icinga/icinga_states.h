// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "sla/samples/check_series.h"

namespace makegood::feeds
{

/// What Icinga's states mean here. OK and UP are always up, a state before the first check is unknown.
struct IcingaStates {
    CheckState warning = CheckState::Up;
    CheckState critical = CheckState::Down;
    CheckState unknown = CheckState::Unknown;
    CheckState down = CheckState::Down; ///< of hosts
    CheckState unreachable = CheckState::Down; ///< of hosts; only old versions of IDO tell it from down

    bool operator==(const IcingaStates &) const = default;
};

/// Icinga's number of a state, with its word (`CRITICAL`).
struct IcingaState {
    CheckState state = CheckState::Unknown;
    const char *word = "PENDING";
};

/// Nothing for a number that Icinga does not have: hosts have 0 to 2, services 0 to 3, both 99 (Icinga DB)
/// and -1 (IDO) before the first check.
std::optional<IcingaState> stateOf(std::int64_t number, bool isService, const IcingaStates &states);

} // namespace makegood::feeds
