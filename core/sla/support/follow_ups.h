// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/support/response_clock.h"

namespace makegood::sla
{

/// A deadline of one ticket that is still to be met.
struct FollowUp {
    std::string ticket;
    SupportDeadline deadline;

    bool operator==(const FollowUp &) const = default;
};

/// The deadlines still to be met over all tickets opened by `asOf`, in any month: first responses, updates,
/// status replies and resolutions, overdue ones too, by deadline and then by ticket.
std::vector<FollowUp> followUps(const std::vector<Ticket> &tickets, const Contract &contract,
                                const SupportRule &rule, const std::optional<BusinessCalendar> &calendar,
                                Instant asOf);

} // namespace makegood::sla
