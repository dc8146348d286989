// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "sla/evidence/review.h"
#include "store/ledger.h"

namespace makegood::ui
{

/// Changes to what is recorded about the credits of one contract.
struct ContractLedgerStep {
    std::string contract;
    LedgerStep step;
};

/// One act of a person that can be undone. Steps of several contracts are saved together or not at all.
using WorkspaceEdit = std::variant<std::vector<ContractStep>, ContractLedgerStep>;

/// The edit that takes everything back.
WorkspaceEdit undone(const WorkspaceEdit &edit);
std::vector<std::string> contractsOf(const WorkspaceEdit &edit);

} // namespace makegood::ui
