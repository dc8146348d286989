// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/json_document.h"
#include "sla/samples/check.h"

namespace makegood::feeds
{

/// What the states of Nagios and of its kin (Icinga, Naemon) mean here. OK and UP are always up.
struct PluginStates {
    CheckState warning = CheckState::Up;
    CheckState critical = CheckState::Down;
    CheckState unknown = CheckState::Unknown;
    CheckState down = CheckState::Down; ///< of hosts
    CheckState unreachable = CheckState::Down; ///< of hosts

    bool operator==(const PluginStates &) const = default;
};

/// Reads `states` of source settings; what is absent has its standard.
PluginStates readPluginStates(JsonObject &object, JsonProblems &problems);
Json pluginStatesJson(const PluginStates &states);

} // namespace makegood::feeds
