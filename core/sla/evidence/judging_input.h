// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/evidence.h"
#include "sla/policy/contract.h"
#include "sla/policy/policy.h"
#include "sla/time/billing_period.h"

namespace makegood::sla
{

/// The input of judging: one contract, its agreement and evidence, one period, one "now".
struct JudgingInput {
    const Policy &policy;
    const Contract &contract;
    const Evidence &evidence;
    Month month{};
    BillingPeriod period;
    Instant asOf{};
};

} // namespace makegood::sla
