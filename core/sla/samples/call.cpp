// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/samples/call.h"

namespace makegood::sla
{

bool isAffected(const Call &call, std::optional<Duration> maxDelay)
{
    if (!call.lineAvailable || !call.answered || !call.decodedAt || !call.deliveredAt)
        return true;
    return maxDelay && *call.deliveredAt - *call.decodedAt > *maxDelay;
}

} // namespace makegood::sla
