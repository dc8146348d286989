// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "sla/measure/probe_runs.h"

namespace makegood::sla
{

/// An outage as measured, before maintenance, causes and the period are applied.
struct MeasuredOutage {
    Interval whole{};
    bool recorded = true; ///< false: shorter than `min_outage`
    std::optional<CheckRef> firstFailed;
    std::optional<CheckRef> lastFailed;
};

} // namespace makegood::sla
