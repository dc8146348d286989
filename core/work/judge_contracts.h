// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "sla/evaluate/evaluate.h"
#include "sla/evidence/case_data.h"
#include "store/workspace.h"

namespace makegood::work
{

/// The month that is judged, and how.
struct JudgingRequest {
    Month month{};
    Instant asOf{};
    WithReasons reasons = WithReasons::Yes;
};

/// Judges one contract as evaluate() does.
Expected<Evaluation> judge(const CaseData &data, const JudgingRequest &asked);

/// What judgeContracts() calls, always on the calling thread.
struct JudgingHooks {
    /// Sees each contract once it is read and returns whether it is judged.
    std::function<bool(const CaseData &)> wanted;
    /// Gets the results in the order of the contracts and returns whether to go on.
    std::function<bool(const std::string &contract, Expected<Evaluation>)> take;
};

/// Judges contracts of the workspace for one month on all processors: while one contract is read, the
/// contracts before it are judged. Refused when a contract cannot be read; the results before it were taken
/// then, as far as they were there.
Expected<void> judgeContracts(Workspace &workspace, const std::vector<std::string> &contracts,
                              const JudgingRequest &asked, const JudgingHooks &hooks);

} // namespace makegood::work
