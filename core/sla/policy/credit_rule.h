// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/policy/cause.h"
#include "sla/policy/policy_values.h"

namespace makegood::sla
{

enum class CreditKind {
    ProRata,
    PerBlock,
    Tiers,
    Negotiated,
    None
};
template <> inline constexpr auto
    wordsOf<CreditKind> = wordList<CreditKind::None>("pro-rata", "per-block", "tiers", "negotiated", "none");

enum class Trigger {
    Outage,
    Breach
};
template <> inline constexpr auto wordsOf<Trigger> = wordList<Trigger::Breach>("outage", "breach");

enum class Basis {
    ThirtyDays,
    Period
};
template <> inline constexpr auto wordsOf<Basis> = wordList<Basis::Period>("30d", "period");

enum class BlockRounding {
    Down,
    Up
};
template <> inline constexpr auto wordsOf<BlockRounding> = wordList<BlockRounding::Up>("down", "up");

enum class Aggregate {
    Outage,
    Period
};
template <> inline constexpr auto wordsOf<Aggregate> = wordList<Aggregate::Period>("outage", "period");

/// Value of a block or a tier: a share of the charge or days of it, exactly one of the two.
struct Worth {
    std::optional<Percent> percent;
    std::optional<Fraction> days;

    bool operator==(const Worth &) const = default;
};

struct Tier {
    Percent below; ///< strictly
    Worth worth; ///< of the base

    bool operator==(const Tier &) const = default;
};

/// Admits an outage to credit by cause, service type and length; absent fields admit any.
struct Scenario {
    std::string id;
    std::vector<Cause> causes; ///< empty: any
    std::vector<std::string> serviceTypes; ///< words of ServiceType; empty: any
    std::optional<Duration> longerThan; ///< strictly, the whole outage's length
    Clauses clauses;

    bool operator==(const Scenario &) const = default;
};

/// Formula of the credit (docs/rules.md, section 7). The kinds that use a key: credit_keys.h.
struct CreditRule {
    CreditKind kind = CreditKind::None;
    Trigger trigger = Trigger::Outage;
    Basis basis = Basis::ThirtyDays; ///< pro-rata: length of the service period
    Fraction multiplier = 1; ///< pro-rata
    Duration block{}; ///< per-block
    Worth worth; ///< per-block: of a block, of the fee
    BlockRounding rounding = BlockRounding::Down;
    Aggregate aggregate = Aggregate::Outage;
    Basis dayBasis = Basis::Period; ///< a day of charges is charge / days of the period, or / 30
    std::string base = "fee"; ///< tiers: `fee` or a named charge
    std::vector<Tier> tiers;
    std::vector<Scenario> scenarios;
    std::optional<Percent> cap; ///< of the fee
    Clauses clauses;

    bool operator==(const CreditRule &) const = default;

    /// Whether each outage has an amount of its own (pro-rata, per-block by outage).
    bool byOutage() const
    {
        return kind == CreditKind::ProRata
            || (kind == CreditKind::PerBlock && aggregate == Aggregate::Outage);
    }
};

} // namespace makegood::sla
