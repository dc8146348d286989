// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "sla/evaluate/evaluation.h"
#include "store/workspace.h"

namespace makegood::ui
{

/// A claim of a service's month with what is recorded of it.
struct ClaimRow {
    Claim claim;
    Zone zone;
    Instant now{};
    Currency currency;
    Money
        amount; ///< recorded amount, else the claimable amount, less what another claim of the month asks for
    std::optional<StoredClaim> stored; ///< recorded state; stops the countdown
};

/// `stored`: the recorded claims of the contract.
std::vector<ClaimRow> claimRows(const Evaluation &evaluation, const ServiceResult &service, Instant now,
                                const std::vector<StoredClaim> &stored = {});

} // namespace makegood::ui
