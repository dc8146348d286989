// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/evidence.h"
#include "sla/policy/contract.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// What taking in one ticket would do to those that are there.
struct TicketChange {
    enum class Kind {
        Added,
        Changed,
        Same
    };
    Kind kind = Kind::Added;
    Ticket ticket; ///< as it would be
    std::ptrdiff_t moreEvents = 0; ///< than it has now; negative: events that would go
    /// What the contract does not know; no hindrance, but nothing is promised for it.
    std::vector<std::string> unknownSeverities;
    bool unknownService = false;
};

/// For each of `incoming`, in its order. A ticket is known by its id, and the one that comes in takes the
/// place of the one that is there.
std::vector<TicketChange> ticketChanges(const std::vector<Ticket> &stored,
                                        const std::vector<Ticket> &incoming, const Contract &contract,
                                        const Policy &policy);

} // namespace makegood::sla
