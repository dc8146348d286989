// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// What a person is shown at the side of a running month's other figures: the availability of the time that
/// has passed. That of the whole period counts what is still to come as good, which nobody has measured.
/// Absent as ServiceResult::shownAvailability().
inline std::optional<Availability> availabilitySoFar(const ServiceResult &service)
{
    return service.state != ServiceState::NoData && service.soFar ? service.soFar->availability
                                                                  : service.shownAvailability();
}

} // namespace makegood::sla
