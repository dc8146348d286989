// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "sla/evaluate/terms_change.h"
#include "sla/policy/contract_texts.h"
#include "store/workspace.h"

namespace makegood::work
{

/// What somebody wants to change: one contract's texts, and with another policy those of every contract that
/// stands under the same one.
struct TermsProposal {
    std::string contract;
    ContractTexts before;
    ContractTexts after;
};

/// What it would make of past months.
struct TermsEffect {
    std::vector<TermsChange> rows; ///< of every month with data, changed or not
    int contracts = 0; ///< that the change touches
    int done = 0; ///< months judged
    int total = 0;
    std::string refusal; ///< why it could not be worked out

    bool isStopped = false; ///< by a person

    bool isComplete() const { return refusal.empty() && contracts > 0 && done == total; }
    bool isRunning() const { return refusal.empty() && !isStopped && done < total; }
};

/// The proposal for every contract that it touches, the proposed one first.
Expected<std::vector<TextChange>> changesOf(Workspace &workspace, const TermsProposal &proposal);

/// Judges every month with data of every contract that the proposal touches under both texts. `report` is
/// told after each month and says whether to go on.
TermsEffect effectOf(Workspace &workspace, const TermsProposal &proposal, Instant asOf,
                     const std::function<bool(const TermsEffect &)> &report);

} // namespace makegood::work
