// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "sla/evidence/by_service.h"
#include "sla/evidence/judging_input.h"
#include "sla/exclude/window_judge.h"

namespace makegood::sla
{

/// Maintenance windows under one policy, whatever the period (docs/rules.md, section 5): an outage over the
/// period's edge and an earlier period need those outside it. A window is judged when a span that it meets is
/// asked for, and only its part in the span: the work follows the judged time, not the windows'.
class JudgedWindows
{
public:
    JudgedWindows() = default;
    /// In the order of start, then UID. The windows must outlive it.
    JudgedWindows(std::shared_ptr<const WindowJudge> judge, std::vector<const MaintenanceWindow *> byStart);

    /// The accepted time inside the span.
    IntervalSet acceptedIn(const Interval &span) const;
    /// The windows that meet the span, with their accepted parts in it.
    std::vector<JudgedWindow> judgedIn(const Interval &span) const;

private:
    template <typename Take> void eachIn(const Interval &span, Take &&take) const;

    std::shared_ptr<const WindowJudge> m_judge;
    std::vector<const MaintenanceWindow *> m_byStart;
    std::vector<Instant> m_latestEnd; ///< of the windows up to and including each
};

/// The windows of a contract.
struct ContractMaintenance {
    JudgedWindows all; ///< that name a service of the contract, or none
    std::vector<JudgedWindows> byService;
};

/// Fails for hours in a zone that does not exist.
Expected<ContractMaintenance> maintenanceOf(const JudgingInput &input, const ServiceIndex &services);

} // namespace makegood::sla
