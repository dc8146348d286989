// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/obligations/obligations.h"

namespace makegood::sla
{

void judgeByHand(const JudgingInput &input, ObligationResult &result)
{
    const ObligationRecord *last = nullptr;
    for (const ObligationRecord &record : input.evidence.obligationRecords)
        if (record.kind == result.kind && record.month == input.month && record.at <= input.asOf
            && (last == nullptr || record.at >= last->at))
            last = &record;
    if (last == nullptr || last->state == ObligationState::Unknown) {
        result.evidence = "recorded by hand; nothing is recorded";
        return;
    }
    result.state = last->state;
    result.record = *last;
    result.evidence = last->evidence + " (recorded by " + last->by + " on " + formatInstant(last->at) + ')';
}

} // namespace makegood::sla
