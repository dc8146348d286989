// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/evidence.h"

namespace makegood::sla
{

/// What one contract gets from one page of a source, to be added to what is there. Nothing but the id: the
/// contract was looked at and nothing was found.
struct ContractPage {
    std::string contract;
    std::vector<CheckSeries> series = {};
    std::vector<ChangeSeries> changes = {};
    std::vector<MaintenanceWindow> windows = {};
    std::vector<EventVersion> windowEvents
        = {}; ///< that they are of; none: the windows are all of their UIDs
    std::vector<RequestSeries> requests = {};
    std::vector<ValueSeries> values = {};
};

} // namespace makegood::sla
