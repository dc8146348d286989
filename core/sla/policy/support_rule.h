// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

#include "sla/base/words.h"
#include "sla/policy/obligation_kind.h"
#include "sla/policy/policy_values.h"

namespace makegood::sla
{

/// What may resolve a ticket (docs/rules.md, section 20).
enum class ResolvedBy {
    Resolved,
    Workaround,
    Patch
};
template <>
inline constexpr auto wordsOf<ResolvedBy> = wordList<ResolvedBy::Patch>("resolved", "workaround", "patch");

struct Severity {
    std::string id;
    std::string title;
    std::optional<Target> response;
    std::optional<Target> update;
    bool continuousUpdate = false; ///< communication without pause: never breached
    std::optional<Target> statusReply;
    Clauses clauses;
    std::optional<Target> resolution = {};
    std::vector<ResolvedBy> resolvedBy = {ResolvedBy::Resolved}; ///< any of them stops the resolution clock

    bool operator==(const Severity &) const = default;
};

/// Targets of support (docs/rules.md, sections 8 and 20).
struct SupportRule {
    std::vector<std::string> channels; ///< empty: not said
    std::string defaultSeverity;
    std::vector<Severity> severities; ///< highest first

    /// Whether some severity promises a time until a ticket is resolved.
    bool promisesResolution() const
    {
        return std::any_of(severities.begin(), severities.end(),
                           [](const Severity &one) { return one.resolution.has_value(); });
    }

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
