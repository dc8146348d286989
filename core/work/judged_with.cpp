// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/judged_with.h"

#include "sla/evaluate/evaluate.h"

namespace makegood::work
{

Expected<Evaluation> judgedWith(const CaseData &data, const ReviewStep &step, Month month, Instant asOf)
{
    Evidence evidence = data.evidence;
    if (const auto done = apply(step, evidence); !done)
        return tl::unexpected(done.error());
    return evaluate(data.policyOf(month), data.contract, evidence, month, asOf, WithReasons::No);
}

} // namespace makegood::work
