// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/words.h"

namespace makegood::sla
{

/// Cause of downtime; a closed list (docs/rules.md, section 5).
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

template <> inline constexpr auto
    wordsOf<Cause> = wordList<Cause::Announced>("unclassified", "provider", "network", "backbone", "dos",
                                                "customer", "customer-network", "third-party",
                                                "force-majeure", "quota", "suspension", "announced");

} // namespace makegood::sla
