// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/exclude/maintenance.h"
#include "sla/policy/contract.h"

namespace makegood::sla
{

/// One contract's maintenance with what its agreement says about it: all that is needed to judge windows
/// across contracts, and no evidence beside.
struct ContractCalendar {
    Contract contract;
    std::string policyName;
    std::string provider; ///< who does the maintenance
    std::optional<MaintenanceRule> maintenance; ///< absent: no maintenance is accepted
    std::vector<MaintenanceWindow> windows;
};

/// The windows of one calendar that belong to a contract.
struct ContractWindows {
    std::string contract;
    std::vector<MaintenanceWindow> windows;
};

/// Whether the window is for this service: it names it, or none at all.
bool concerns(const MaintenanceWindow &window, const std::string &service);

/// Whether the window is for any service of the contract.
bool concerns(const MaintenanceWindow &window, const Contract &contract);

/// A UID for a window that is made here: from its start, and one that no calendar has.
std::string freshWindowUid(std::span<const ContractCalendar> calendars, Instant start);

} // namespace makegood::sla
