// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_change.h"

#include "sla/evaluate/evaluate.h"

namespace makegood::ui
{

Expected<Evaluation> judgedWith(const CaseData &data, const ReviewStep &step, Month month, Instant asOf)
{
    Evidence evidence = data.evidence;
    if (const auto done = apply(step, evidence); !done)
        return tl::unexpected(done.error());
    return evaluate(data.policy, data.contract, evidence, month, asOf, Chain::None);
}

} // namespace makegood::ui
