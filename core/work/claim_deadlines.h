// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "sla/evidence/case_data.h"
#include "sla/ledger/claim_notices.h"
#include "store/workspace.h"

namespace makegood::work
{

/// A claim notice with the contract that it belongs to.
struct ContractNotice {
    std::string contract;
    std::string customer;
    Month month{}; ///< whose result has the claim
    Zone zone; ///< of the contract
    ClaimNotice claim;
};

/// The claim notices of several contracts.
struct DeadlineNotices {
    std::vector<ContractNotice> due; ///< by deadline
    std::optional<Instant> next; ///< when the next notice falls due; absent: none is ahead
};

/// The notices of one contract at `asOf`. Judges the months whose claims may still run; those without a
/// billing period have none. Empty for agreements without a time limit for claims.
DeadlineNotices claimDeadlines(const CaseData &data, Instant asOf);

/// The notices of every contract of the workspace. A contract that cannot be read is left out: the window
/// reports it when the contract is shown. `report` is called before each contract with the number done and
/// the total, and returns whether to go on. Refused when the contracts cannot be listed.
Expected<DeadlineNotices> claimDeadlines(Workspace &workspace, Instant asOf,
                                         const std::function<bool(int done, int total)> &report);

} // namespace makegood::work
