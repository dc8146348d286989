// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/icinga/icinga_states.h"

namespace makegood::feeds
{

using namespace sla;

std::optional<IcingaState> stateOf(std::int64_t number, bool isService, const IcingaStates &states)
{
    if (number == 99 || number == -1)
        return IcingaState{};
    if (number == 0)
        return IcingaState{CheckState::Up, isService ? "OK" : "UP"};
    if (!isService) {
        if (number == 1)
            return IcingaState{states.down, "DOWN"};
        return number == 2 ? std::optional(IcingaState{states.unreachable, "UNREACHABLE"}) : std::nullopt;
    }
    switch (number) {
    case 1:
        return IcingaState{states.warning, "WARNING"};
    case 2:
        return IcingaState{states.critical, "CRITICAL"};
    case 3:
        return IcingaState{states.unknown, "UNKNOWN"};
    default:
        return std::nullopt;
    }
}

} // namespace makegood::feeds
