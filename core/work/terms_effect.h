// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "sla/evaluate/terms_change.h"
#include "sla/policy/contract_texts.h"
#include "store/workspace.h"

namespace makegood::work
{

/// A change of the texts of one contract. Another policy's text can apply to every contract under the text
/// that it takes the place of.
struct TermsProposal {
    std::string contract;
    ContractTexts before;
    ContractTexts after;
    /// First day of the policy's new text; months that begin before it keep their terms. Absent: the text
    /// takes the place of the one before in every month, as a correction of how the agreement was read.
    std::optional<LocalDate> from = {};
    bool onlyThis = false; ///< the contract alone; false: all that stand under the text
};

/// Past months under both texts, as far as they are judged.
struct TermsEffect {
    std::vector<TermsChange> rows; ///< every month with data that is touched, changed or not
    int contracts = 0; ///< contracts that the change applies to
    int done = 0; ///< months judged
    int total = 0;
    std::string refusal; ///< why the effect is not known; else empty

    bool isStopped = false; ///< stopped by a person

    bool isComplete() const { return refusal.empty() && contracts > 0 && done == total; }
    bool isRunning() const { return refusal.empty() && !isStopped && done < total; }
};

/// The contracts under a policy's text, by customer: on a day and after it, or without one in any month. One
/// that ended by the day does not stand under it any more.
Expected<std::vector<ContractRow>> contractsUnder(Workspace &workspace, const std::string &policyToml,
                                                  const std::optional<LocalDate> &day);

/// The change of each contract that the proposal applies to, its own contract first.
Expected<std::vector<TextChange>> changesOf(Workspace &workspace, const TermsProposal &proposal);

/// Judges every month with data that begins on the proposal's day or later under both texts, for every
/// contract that the proposal applies to. `report` is called after each month and returns whether to go on.
TermsEffect effectOf(Workspace &workspace, const TermsProposal &proposal, Instant asOf,
                     const std::function<bool(const TermsEffect &)> &report);

} // namespace makegood::work
