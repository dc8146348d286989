// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/question.h"
#include "sla/time/business_calendar.h"

namespace makegood
{

enum class ObligationState {
    Kept,
    Broken,
    Unknown,
    NotDue
};

struct ObligationResult {
    ObligationKind kind = ObligationKind::Coverage;
    std::optional<BackupKind> backup; ///< which backups; absent for the other kinds
    Clauses clauses;
    ObligationState state = ObligationState::Unknown;
    std::string evidence;
};

/// Judges one obligation (evaluation.md, section 8). Kinds that are recorded by hand are `unknown` without a
/// record.
ObligationResult judgeObligation(const Question &ask, const Obligation &obligation,
                                 const std::optional<BusinessCalendar> &calendar);

/// PRO-5a to PRO-5c: three daily backups on each of seven days, weekly restore points, snapshots without a
/// hole.
void judgeBackups(const Question &ask, const Obligation &obligation, ObligationResult &result);
/// PRO-7: notice of price increases, decreases passed on.
void judgePriceNotice(const Question &ask, const Obligation &obligation, ObligationResult &result);
/// SON-4: escalations answered within the target.
void judgeEscalation(const Question &ask, const Obligation &obligation,
                     const std::optional<BusinessCalendar> &calendar, ObligationResult &result);
/// PRO-4: the extra cost is told before work outside the service starts.
void judgeCostApproval(const Question &ask, ObligationResult &result);
/// PRO-6: no ticket's work starts while a higher one that was already open waits.
void judgePriorityOrder(const Question &ask, ObligationResult &result);

} // namespace makegood
