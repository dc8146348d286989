// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// What an agreement obliges the provider to beside availability; a closed list (docs/formats.md, "Policy").
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

inline constexpr std::array<std::string_view, 9> obligationKindNames = {
    "backups",    "price-notice",    "escalation", "cost-approval", "priority-order", "component-replacement",
    "mail-spool", "no-penalty-exit", "coverage"};

constexpr std::string_view obligationKindName(ObligationKind kind)
{
    return obligationKindNames[static_cast<std::size_t>(kind)];
}

constexpr std::optional<ObligationKind> obligationKindNamed(std::string_view name)
{
    for (std::size_t i = 0; i < obligationKindNames.size(); ++i)
        if (obligationKindNames[i] == name)
            return static_cast<ObligationKind>(i);
    return std::nullopt;
}

/// Whether no file tells about this kind, so that a person says month by month how it went (docs/rules.md,
/// section 8).
constexpr bool isRecordedByHand(ObligationKind kind)
{
    return kind == ObligationKind::ComponentReplacement || kind == ObligationKind::MailSpool
        || kind == ObligationKind::NoPenaltyExit || kind == ObligationKind::Coverage;
}

} // namespace makegood::sla
