// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/evidence.h"
#include "sla/policy/contract.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// Effect of importing one ticket on the stored tickets.
struct TicketChange {
    enum class Kind {
        Added,
        Changed,
        Same
    };
    Kind kind = Kind::Added;
    Ticket ticket; ///< as imported
    std::ptrdiff_t moreEvents = 0; ///< than the stored ticket has; negative: events that would be lost
    /// Severities that the policy does not have. They do not prevent the import, but nothing is promised for
    /// them.
    std::vector<std::string> unknownSeverities;
    bool unknownService = false;
};

/// One change for each of `incoming`, in its order. A ticket is identified by its id; an incoming ticket
/// replaces the stored one.
std::vector<TicketChange> ticketChanges(const std::vector<Ticket> &stored,
                                        const std::vector<Ticket> &incoming, const Contract &contract,
                                        const Policy &policy);

} // namespace makegood::sla
