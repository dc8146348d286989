// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/support/response_clock.h"

namespace makegood::sla
{

/// A deadline of one ticket that somebody still has to meet.
struct FollowUp {
    std::string ticket;
    SupportDeadline deadline;

    bool operator==(const FollowUp &) const = default;
};

/// What is due next over all tickets that were opened by `asOf`, in whichever month: first responses, updates
/// and status replies, late ones too, by deadline and then by ticket.
std::vector<FollowUp> followUps(const std::vector<Ticket> &tickets, const SupportRule &rule,
                                const std::optional<BusinessCalendar> &calendar, Instant asOf);

} // namespace makegood::sla
