// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "sla/evidence/by_service.h"
#include "sla/evidence/judging_input.h"
#include "sla/exclude/maintenance.h"

namespace makegood::sla
{

/// The maintenance windows of a contract under one policy, whatever the period (docs/rules.md, section 5): an
/// outage over the period's edge and an earlier period need those outside it.
struct JudgedWindows {
    std::vector<JudgedWindow> judged; ///< of the contract's services, by start, then UID
    std::vector<std::vector<const JudgedWindow *>> byService;

    JudgedWindows() = default;
    JudgedWindows(JudgedWindows &&) = default;
    JudgedWindows &operator=(JudgedWindows &&) = default;
};

/// Judges every window that names a service of the contract, or none. Fails for hours in a zone that does not
/// exist.
Expected<JudgedWindows> judgeWindows(const JudgingInput &input, const ServiceIndex &services);

} // namespace makegood::sla
