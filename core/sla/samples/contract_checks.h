// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/samples/check_series.h"

namespace makegood::sla
{

/// Checks to be added to one contract. No series: the contract was looked at and nothing was found.
struct ContractChecks {
    std::string contract;
    std::vector<CheckSeries> series;
};

} // namespace makegood::sla
