// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "sla/policy/obligation_kind.h"
#include "sla/policy/policy_values.h"
#include "sla/time/business_calendar.h"

namespace makegood::sla
{

struct Severity {
    std::string id;
    std::string title;
    std::optional<Target> response;
    std::optional<Target> update;
    bool continuousUpdate = false; ///< communication without pause: never breached
    std::optional<Target> statusReply;
    Clauses clauses;

    bool operator==(const Severity &) const = default;
};

/// Targets of support (docs/rules.md, section 8).
struct SupportRule {
    std::vector<std::string> channels;
    std::string defaultSeverity;
    std::optional<BusinessHours> business;
    std::vector<Severity> severities; ///< highest first

    bool operator==(const SupportRule &) const = default;
};

/// An obligation beside availability and support (docs/rules.md, section 8).
struct Obligation {
    ObligationKind kind = ObligationKind::Coverage;
    Clauses clauses;
    BackupKind backup = BackupKind::Daily; ///< backups
    std::int64_t perDay = 0; ///< daily
    std::int64_t days = 0; ///< daily
    std::chrono::weekday weekday{}; ///< weekly
    std::int64_t weeks = 0; ///< weekly
    Duration every{}; ///< snapshot
    Duration over{}; ///< snapshot
    Duration notice{}; ///< price-notice
    std::optional<Target> within; ///< escalation

    bool operator==(const Obligation &) const = default;
};

} // namespace makegood::sla
