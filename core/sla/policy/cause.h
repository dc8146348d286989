// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// Why something was down; a closed list (docs/rules.md, section 5).
enum class Cause {
    Unclassified,
    Provider,
    Network,
    Backbone,
    Dos,
    Customer,
    CustomerNetwork,
    ThirdParty,
    ForceMajeure,
    Quota,
    Suspension,
    Announced,
};

inline constexpr std::array<std::string_view, 12> causeNames
    = {"unclassified",     "provider",    "network",       "backbone", "dos",        "customer",
       "customer-network", "third-party", "force-majeure", "quota",    "suspension", "announced"};

constexpr std::string_view causeName(Cause cause)
{
    return causeNames[static_cast<std::size_t>(cause)];
}

constexpr std::optional<Cause> causeNamed(std::string_view name)
{
    for (std::size_t i = 0; i < causeNames.size(); ++i)
        if (causeNames[i] == name)
            return static_cast<Cause>(i);
    return std::nullopt;
}

} // namespace makegood::sla
