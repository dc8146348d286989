// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// Whether a result has its reasons (`ServiceResult::why`). Totals over many months leave them out; the
/// figures are the same.
enum class WithReasons {
    Yes,
    No
};

/// Judges one contract for one month exactly as part one of docs/rules.md says. Pure: the same input gives
/// the same result, and `asOf` is the only "now". Refuses an empty period, a service whose class the policy
/// does not have and a tier base that the service has no charge for.
Expected<Evaluation> evaluate(const Policy &policy, const Contract &contract, const Evidence &evidence,
                              Month month, Instant asOf, WithReasons reasons = WithReasons::Yes);

/// The contract's period for a month: billing day to billing day in its zone, clipped to its life
/// (docs/rules.md, section 1). Refused when empty.
Expected<Interval> billingPeriod(const Contract &contract, Month month);

} // namespace makegood::sla
