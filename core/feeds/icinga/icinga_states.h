// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "feeds/source/plugin_states.h"

namespace makegood::feeds
{

/// What Icinga's states mean here. A state before the first check is unknown; only old versions of IDO tell
/// unreachable hosts from those that are down.
using IcingaStates = PluginStates;

/// Icinga's number of a state, with its word (`CRITICAL`).
struct IcingaState {
    CheckState state = CheckState::Unknown;
    const char *word = "PENDING";
};

/// Nothing for a number that Icinga does not have: hosts have 0 to 2, services 0 to 3, both 99 (Icinga DB)
/// and -1 (IDO) before the first check.
std::optional<IcingaState> stateOf(std::int64_t number, bool isService, const IcingaStates &states);

} // namespace makegood::feeds
