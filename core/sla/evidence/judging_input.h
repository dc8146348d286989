// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/evidence.h"
#include "sla/policy/contract.h"
#include "sla/policy/judged_period.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// The input of judging: one contract, its agreement and evidence, one period, one "now". For tickets,
/// windows and obligations the period is that of the month; for a service or a group it is that of its class,
/// clipped to its life.
struct JudgingInput {
    const Policy &policy;
    const Contract &contract;
    const Evidence &evidence;
    Month month{};
    JudgedPeriod period;
    Instant asOf{};

    JudgingInput over(JudgedPeriod other) const
    {
        return {policy, contract, evidence, month, std::move(other), asOf};
    }
};

} // namespace makegood::sla
