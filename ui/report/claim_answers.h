// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "explain/claim_sums.h"
#include "explain/format.h"
#include "report/text_run.h"
#include "sla/evaluate/evaluation.h"
#include "sla/policy/policy.h"

namespace makegood::ui
{

/// An outage or a period that may be claimed.
struct Claimed {
    const ServiceResult *service = nullptr;
    const Claim *claim = nullptr;
    Money amount;
    bool ofMonth = false; ///< one amount for all such claims of the service together
};

/// The claims of a month with what each asks for; the evaluation must outlive them.
std::vector<Claimed> claimedOf(const Evaluation &evaluation);

/// Whether a service has credit, paid, withheld or to be agreed; null: none.
const ServiceResult *firstEarning(const Evaluation &evaluation);

/// Whether a remedy of the month is negotiated, and none is recorded.
bool isToBeAgreed(const Evaluation &evaluation);

/// What was requested, can be or could have been. What a month's claims ask for together is told once.
/// `claims` are those of claimedOf().
TextRuns whatWasDone(const Evaluation &evaluation, std::span<const Claimed> claims, const Policy &policy,
                     const Format &format);

} // namespace makegood::ui
