// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sla/exact/fraction.h"
#include "sla/policy/cause.h"
#include "sla/policy/obligation_kind.h"
#include "sla/time/business_calendar.h"
#include "sla/time/instant.h"

namespace makegood::sla
{

using Clauses = std::vector<std::string>;

/// A percentage as the agreement prints it, and as the exact ratio it means (99.9 -> 999/1000).
struct Percent {
    std::string text;
    Fraction ratio;

    bool operator==(const Percent &) const = default;
};

enum class MeasureKind {
    Runs,
    ErrorRate,
    IntervalMean
};
enum class Combine {
    Any,
    All
};
enum class Extent {
    FirstToLastFailed,
    FirstFailedToNextUp
};
enum class NoData {
    Up,
    Down,
    Excluded
};
enum class IntervalValue {
    Binary,
    Share
};
enum class EmptyInterval {
    Available,
    Dropped
};

/// How checks become outages and availability (docs/rules.md, sections 3 and 4).
struct Measure {
    MeasureKind kind = MeasureKind::Runs;
    std::vector<std::string> probes;
    Combine combine = Combine::Any;
    Duration interval{}; ///< nominal distance of checks; zero only for interval-mean
    Duration maxGap{}; ///< default 3 x interval
    std::int64_t minFailures = 1;
    Extent extent = Extent::FirstFailedToNextUp;
    std::optional<Duration> resolution;
    std::optional<Duration> minOutage;
    NoData noData = NoData::Up;
    Duration bucket{}; ///< error-rate, interval-mean
    Percent threshold; ///< strictly more than this share failed
    std::optional<Duration> minBad; ///< error-rate
    IntervalValue intervalValue = IntervalValue::Binary;
    EmptyInterval emptyInterval = EmptyInterval::Available;
    std::optional<Duration> maxDelay;
    bool calls = false;

    bool operator==(const Measure &) const = default;
};

/// One kind of service with its promise.
struct ServiceClass {
    std::string id;
    std::string title;
    Percent target;
    Clauses clauses;
    Measure measure;

    bool operator==(const ServiceClass &) const = default;
};

enum class Force {
    Required,
    Advisory
};
enum class Excludes {
    Window,
    Unavailability
};

/// A daily span of local time; crosses midnight when `to <= from`. `from` and `to` are times since midnight.
struct AllowedHours {
    Duration from{};
    Duration to{};
    std::optional<std::string> zone; ///< absent: the contract's
    Force rule = Force::Required;
    std::vector<std::chrono::weekday> days; ///< days on which a span may begin; empty: every day

    bool operator==(const AllowedHours &) const = default;
};

/// What scheduled maintenance is accepted (docs/rules.md, section 5).
struct MaintenanceRule {
    Excludes excludes = Excludes::Window;
    std::optional<Duration> allowance; ///< a month and service; absent: no limit
    std::optional<Duration> minNotice; ///< absent: no notice rule
    Force notice = Force::Required; ///< rules the channel too
    std::optional<std::string> channel;
    std::optional<AllowedHours> allowedHours;
    Clauses clauses;

    bool operator==(const MaintenanceRule &) const = default;
};

/// Causes that do not count for availability, for credit, or for both.
struct Exclusion {
    std::vector<Cause> causes;
    bool fromAvailability = false;
    bool fromCredit = false;
    Clauses clauses;

    bool operator==(const Exclusion &) const = default;
};

enum class CreditKind {
    ProRata,
    PerBlock,
    Tiers,
    Negotiated,
    None
};
enum class Trigger {
    Outage,
    Breach
};
enum class Basis {
    ThirtyDays,
    Period
};
enum class BlockRounding {
    Down,
    Up
};
enum class Aggregate {
    Outage,
    Period
};

/// What a block or a tier is worth: a share of the charge or days of it, exactly one of the two.
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
    std::vector<std::string> serviceTypes; ///< empty: any
    std::optional<Duration> longerThan; ///< strictly, the whole outage's length
    Clauses clauses;

    bool operator==(const Scenario &) const = default;
};

/// How credit is computed (docs/rules.md, section 7).
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

enum class ClaimFrom {
    IncidentEnd,
    PostMortem,
    MonthEnd
};

/// By when and with what a credit must be claimed (docs/rules.md, section 8).
struct ClaimRule {
    std::optional<Duration> within; ///< absent: any time
    ClaimFrom from = ClaimFrom::IncidentEnd;
    std::vector<std::string> requirements; ///< `service`, `outage-time`, `duration`, `proof`
    std::string payout;
    Clauses clauses;

    bool operator==(const ClaimRule &) const = default;
};

/// A condition of eligibility; the contract's standing rows say when it did not hold.
struct Gate {
    std::string id;
    Clauses clauses;

    bool operator==(const Gate &) const = default;
};

/// A response target: elapsed time, or `n` business days (`1bd`).
struct Target {
    Duration elapsed{}; ///< used when businessDays is 0
    std::int64_t businessDays = 0;

    bool operator==(const Target &) const = default;
};

struct Severity {
    std::string id;
    std::string title;
    std::optional<Target> response;
    std::optional<Target> update;
    bool continuousUpdate = false; ///< communication without pause: gives no breaches
    std::optional<Target> statusReply;
    Clauses clauses;

    bool operator==(const Severity &) const = default;
};

struct SupportRule {
    std::vector<std::string> channels;
    std::string defaultSeverity;
    std::optional<BusinessHours> business;
    std::vector<Severity> severities; ///< highest first

    bool operator==(const SupportRule &) const = default;
};

enum class BackupKind {
    Daily,
    Weekly,
    Snapshot
};

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

struct Term {
    std::string text;
    Clauses clauses;

    bool operator==(const Term &) const = default;
};

struct Policy;

/// A named alternative for a clause that can be understood in more than one way. `terms` is the whole policy
/// with the settings applied and checked like any other.
struct Reading {
    struct Setting {
        std::string path; ///< dotted, `class.<id>.measure.<key>`
        std::string value; ///< as written in the policy file
    };
    std::string id;
    std::string clause;
    std::string question;
    std::vector<Setting> set;
    std::shared_ptr<const Policy> terms;
};

/// An agreement as plain structs. Made by readPolicy, never changed afterwards.
struct Policy {
    std::string id;
    std::string name;
    std::string provider;
    std::string source;
    std::vector<ServiceClass> classes;
    std::optional<MaintenanceRule> maintenance; ///< absent: no maintenance is accepted
    std::vector<Exclusion> exclusions;
    CreditRule credit;
    std::optional<ClaimRule> claim;
    std::vector<Gate> gates;
    std::optional<SupportRule> support;
    std::vector<Obligation> obligations;
    std::vector<Term> terms;
    std::vector<Reading> readings;

    const ServiceClass *classNamed(const std::string &id) const;
    const Severity *severityNamed(const std::string &id) const;
};

} // namespace makegood::sla
