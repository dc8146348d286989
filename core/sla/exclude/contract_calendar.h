// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/exclude/maintenance.h"
#include "sla/policy/contract.h"

namespace makegood::sla
{

/// What an agreement says about maintenance.
struct MaintenanceTerms {
    std::string policyName;
    std::optional<MaintenanceRule> maintenance; ///< absent: no maintenance is accepted
};

/// One contract's maintenance windows and its maintenance rule: the input for judging windows across
/// contracts, without evidence.
struct ContractCalendar {
    Contract contract;
    std::string policyName;
    std::string provider; ///< that carries out the maintenance
    std::optional<MaintenanceRule> maintenance; ///< absent: no maintenance is accepted
    std::vector<MaintenanceWindow> windows;
    std::vector<MaintenanceTerms> later = {}; ///< one for each of contract.terms, in its order

    /// The rule of the terms that judge the month which holds an instant.
    const std::optional<MaintenanceRule> &maintenanceAt(Instant at) const;
    const std::string &policyNameAt(Instant at) const;
};

/// The windows of one contract.
struct ContractWindows {
    std::string contract;
    std::vector<MaintenanceWindow> windows;
    std::vector<EventVersion> events = {}; ///< that they are of; none: the windows are all of their UIDs
};

/// Whether the window is for this service: the window names it, or names no service.
bool concerns(const MaintenanceWindow &window, const std::string &service);

/// Whether the window is for any service of the contract.
bool concerns(const MaintenanceWindow &window, const Contract &contract);

/// A UID for a new window, made of its start and unused in all calendars.
std::string freshWindowUid(std::span<const ContractCalendar> calendars, Instant start);

} // namespace makegood::sla
