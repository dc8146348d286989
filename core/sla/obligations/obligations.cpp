// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/obligations/obligations.h"

#include <algorithm>

namespace makegood::sla
{

void concludeFromItems(ObligationResult &result, const std::string &what)
{
    const auto &items = result.items;
    const bool kept = std::all_of(items.begin(), items.end(), [](const ObligationItem &i) { return i.kept; });
    result.state = items.empty() ? ObligationState::NotDue
        : kept                   ? ObligationState::Kept
                                 : ObligationState::Broken;
    result.evidence = std::to_string(items.size()) + ' ' + what + " judged";
}

ObligationResult judgeObligation(const JudgingInput &input, const Obligation &obligation,
                                 const std::optional<BusinessCalendar> &calendar)
{
    ObligationResult result;
    result.kind = obligation.kind;
    if (obligation.kind == ObligationKind::Backups)
        result.backup = obligation.backup;
    result.clauses = obligation.clauses;
    switch (obligation.kind) {
    case ObligationKind::Backups:
        judgeBackups(input, obligation, result);
        break;
    case ObligationKind::PriceNotice:
        judgePriceNotice(input, obligation, result);
        break;
    case ObligationKind::Escalation:
        judgeEscalation(input, obligation, calendar, result);
        break;
    case ObligationKind::CostApproval:
        judgeCostApproval(input, result);
        break;
    case ObligationKind::PriorityOrder:
        judgePriorityOrder(input, result);
        break;
    case ObligationKind::ComponentReplacement:
    case ObligationKind::MailSpool:
    case ObligationKind::NoPenaltyExit:
    case ObligationKind::Coverage:
        judgeByHand(input, result);
        break;
    }
    return result;
}

} // namespace makegood::sla
