// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/words.h"

namespace makegood::sla
{

/// Provider's obligation beside availability; a closed list (docs/formats.md, "Policy").
enum class ObligationKind {
    Backups,
    PriceNotice,
    Escalation,
    CostApproval,
    PriorityOrder,
    ComponentReplacement,
    MailSpool,
    NoPenaltyExit,
    Coverage,
};
template <> inline constexpr auto wordsOf<ObligationKind> = wordList<ObligationKind::Coverage>(
    "backups", "price-notice", "escalation", "cost-approval", "priority-order", "component-replacement",
    "mail-spool", "no-penalty-exit", "coverage");

/// Whether no file holds evidence for this kind, so that a person records month by month whether it was kept
/// (docs/rules.md, section 8).
constexpr bool isRecordedByHand(ObligationKind kind)
{
    return kind == ObligationKind::ComponentReplacement || kind == ObligationKind::MailSpool
        || kind == ObligationKind::NoPenaltyExit || kind == ObligationKind::Coverage;
}

/// Kind of a backup: of the rule in the policy and of a row in the evidence.
enum class BackupKind {
    Daily,
    Weekly,
    Snapshot
};
template <>
inline constexpr auto wordsOf<BackupKind> = wordList<BackupKind::Snapshot>("daily", "weekly", "snapshot");

} // namespace makegood::sla
