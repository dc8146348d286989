// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "sla/evidence/evidence.h"
#include "sla/time/billing_period.h"
#include "store/workspace.h"

namespace makegood::work
{

/// An incident with what leads to it.
struct KnownIncident {
    std::string contract; ///< id
    std::string customer;
    Incident incident;
    Month month{}; ///< the billing month in which it began
    LocalDate day{}; ///< on which it began, in the contract's zone
};

/// The incidents of all active contracts, by contract, then as they are stored. A contract that cannot be
/// read is left out. Ends early with what it has when `isCancelled` says so. Fails as ContractStore::list()
/// does.
Expected<std::vector<KnownIncident>> knownIncidents(Workspace &workspace,
                                                    const std::function<bool()> &isCancelled = {});

} // namespace makegood::work
