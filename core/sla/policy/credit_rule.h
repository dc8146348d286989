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
    Table,
    Flat,
    Negotiated,
    None,
    Rules ///< the kind of a result under `[[credit.rule]]`; no word of a policy file
};
template <> inline constexpr auto wordsOf<CreditKind> = wordList<CreditKind::Rules>("pro-rata", "per-block",
                                                                                    "tiers", "table", "flat",
                                                                                    "negotiated", "none",
                                                                                    "rules");

/// The words that may stand as `kind` in [credit]; in a rule all but the last.
inline constexpr std::array<std::string_view, 7> creditKindWords
    = {"pro-rata", "per-block", "tiers", "table", "flat", "negotiated", "none"};

/// What a remedy is due for: `trigger` in [credit], `on` in a rule.
enum class Trigger {
    Outage, ///< always, or for an admitted outage
    Breach, ///< the target was missed
    Metric, ///< a promised metric was not kept
    Response, ///< late responses, updates or resolutions of tickets
    Update,
    Resolution
};
template <> inline constexpr auto wordsOf<Trigger> = wordList<Trigger::Resolution>("outage", "breach",
                                                                                   "metric", "response",
                                                                                   "update", "resolution");

/// The words that may stand as `trigger` in [credit].
inline constexpr std::array<std::string_view, 2> triggerWords = {"outage", "breach"};

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

/// Whether blocks are counted, and lengths looked up, for each outage or for all of the period together.
enum class Aggregate {
    Outage,
    Period
};
template <> inline constexpr auto wordsOf<Aggregate> = wordList<Aggregate::Period>("outage", "period");

/// What an amount is paid for each of.
enum class Per {
    Unit
};
template <> inline constexpr auto wordsOf<Per> = wordList<Per::Unit>("unit");

/// What of the period's credited time is free.
enum class Beyond {
    Target ///< the error budget
};
template <> inline constexpr auto wordsOf<Beyond> = wordList<Beyond::Target>("target");

/// Value of a block, a tier, a row or a flat credit: exactly one of a share of the charge, days of it, hours
/// of it and an amount.
struct Worth {
    std::optional<Percent> percent;
    std::optional<Fraction> days;
    std::optional<Fraction> hours{}; ///< rows of a table
    std::optional<Decimal> amount{};
    bool perUnit = false; ///< the amount counts once for each of the service's units

    bool operator==(const Worth &) const = default;
};

/// A row of `tiers`: by availability, or with `beyond` by a metric's statistic.
struct Tier {
    Percent below; ///< `below` or `at_or_below`
    Worth worth; ///< of the base
    bool orAt = false; ///< `at_or_below`: the bound itself belongs to the row
    std::optional<Decimal> beyond{}; ///< a metric's statistic strictly beyond it; in the metric's unit

    bool operator==(const Tier &) const = default;
};

/// A row of a table by length (docs/rules.md, section 17).
struct LengthRow {
    Duration bound{};
    bool over = false; ///< strictly longer; false: at least as long
    Worth worth; ///< of the fee

    bool operator==(const LengthRow &) const = default;
};

/// Admits an outage to credit by cause, service type and length; absent fields admit any.
struct Scenario {
    std::string id;
    std::vector<Cause> causes; ///< empty: any
    std::vector<std::string> serviceTypes; ///< words of ServiceType; empty: any
    std::optional<Duration> longerThan; ///< strictly, the whole outage's length
    Clauses clauses;
    std::optional<Duration> atLeast{}; ///< the whole outage's length; not beside longerThan

    bool operator==(const Scenario &) const = default;
};

/// One remedy (docs/rules.md, sections 7 and 15 to 17). The kinds that use a key: credit_keys.h.
struct CreditRule {
    std::string id; ///< empty for the one remedy of an agreement without rules
    std::vector<std::string> classes; ///< ids; empty: every class
    Trigger on = Trigger::Outage;
    std::string metric; ///< `on = "metric"`: its id
    bool adds = false; ///< admits outages that an earlier rule admitted, too
    CreditKind kind = CreditKind::None;
    Basis basis = Basis::ThirtyDays; ///< pro-rata: length of the service period
    Fraction multiplier = 1; ///< pro-rata
    Duration block{}; ///< per-block; zero with calendarDays
    bool calendarDays = false; ///< per-block: the blocks are local days
    Worth worth; ///< per-block: of a block; flat: once
    BlockRounding rounding = BlockRounding::Down;
    Aggregate aggregate = Aggregate::Outage; ///< per-block: `aggregate`; table: `by`
    Basis dayBasis = Basis::Period; ///< a day of charges is charge / days of the period, or / 30
    std::string base = "fee"; ///< tiers: `fee` or a named charge
    std::vector<Tier> tiers;
    std::vector<LengthRow> rows;
    std::vector<Scenario> scenarios;
    std::optional<Percent> cap; ///< of the fee; a rule's own, beside that of CreditTerms
    std::optional<Duration> free; ///< each outage's credited time loses its first part
    bool beyondTarget = false; ///< of the period's credited time the error budget is free
    std::optional<Percent> firstPercent; ///< of the fee, once more for an outage that earns a block
    std::optional<Percent> outageCap; ///< `cap_percent_outage`, of the fee
    Clauses clauses;

    bool operator==(const CreditRule &) const = default;

    /// Whether it has a formula: not `negotiated` and not `none`.
    bool namesAmounts() const { return kind != CreditKind::Negotiated && kind != CreditKind::None; }
    /// Whether it pays for late responses, updates or resolutions of tickets.
    bool isForTickets() const { return on >= Trigger::Response; }
    /// Whether outages are admitted to it, by scenarios or all of them.
    bool admitsOutages() const;
    /// Whether it is worked out from the credited time of the outages.
    bool isByTime() const;
    /// Whether each outage has an amount of its own.
    bool byOutage() const;
    bool appliesTo(const std::string &serviceClass) const;
    /// Whether its tiers are a share of `base`, a named charge of the service, and not of the fee.
    bool isOfNamedCharge() const { return kind == CreditKind::Tiers && base != "fee"; }
};

/// Nothing is due unless the target was missed in `months` of the last `within` periods.
struct DueAfter {
    std::int64_t months = 1;
    std::int64_t within = 1;

    bool operator==(const DueAfter &) const = default;
};

/// The remedies of an agreement: [credit].
struct CreditTerms {
    std::vector<CreditRule> rules; ///< in file order; of an agreement without rules the one remedy
    bool byRules = false; ///< written as [[credit.rule]]; false: as one `kind` for all classes
    std::optional<Percent> cap; ///< of the sum, a share of the fee
    std::optional<Decimal> least; ///< an amount that is not above it is withheld
    std::optional<DueAfter> after;
    Clauses clauses;

    bool operator==(const CreditTerms &) const = default;

    /// The kind of the one remedy, or Rules.
    CreditKind kind() const;
    /// The one remedy of an agreement without rules; null with rules.
    const CreditRule *only() const;
    /// The rules for services of a class, in file order.
    std::vector<const CreditRule *> rulesFor(const std::string &serviceClass) const;
    /// Whether one of the rules of the class names amounts, so that there is something to claim.
    bool isClaimable(const std::string &serviceClass) const;
    /// Whether any rule names amounts.
    bool isClaimable() const;
    /// Whether one of the rules of the class is negotiated.
    bool isNegotiated(const std::string &serviceClass) const;
};

} // namespace makegood::sla
