// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/credit/formulas.h"
#include "sla/policy/judged_period.h"

namespace makegood::sla
{

/// Charges on which the credit of one service and period is based.
struct Charges {
    Money fee; ///< of the period
    const Service *service = nullptr; ///< its named charges and units
    BillingPeriod period;
    Currency currency;
    const Zone *zone = nullptr; ///< of the contract: calendar days are counted in it
    std::int64_t months = 1; ///< of the period in which the service is charged
};

/// Refused when tiers that apply to the service are a share of a charge that it does not have.
Expected<void> hasCreditBases(const Policy &policy, const Service &service);

/// The fee, or the charge that the rule's tiers name as base, once for each month. The service has it.
Money baseOf(const CreditRule &rule, const Charges &charges);

/// One outage under one rule.
struct RuledOutage {
    bool admitted = false;
    bool takenBefore = false; ///< not admitted, since an earlier rule admitted it
    const Scenario *scenario = nullptr; ///< that admitted it
    Duration free{}; ///< what `free` takes of the credited time in the period
    CreditedLength budget; ///< what `beyond = "target"` takes of it
    CreditedLength left; ///< credited time in the period, after that
    CreditedLength lookedUp; ///< table by outage: the whole credited length, after that
    std::int64_t blocks = 0;
    const LengthRow *row = nullptr; ///< table by outage
    std::optional<Money> beforeCap; ///< when the cap of an outage cut it
    Money amount;
};

/// A late answer that a rule pays for.
struct PaidBreach {
    const TicketBreach *breach = nullptr;
    std::int64_t blocks = 0;
    Money amount;
};

/// What one rule makes of the period.
struct RuleSettlement {
    const CreditRule *rule = nullptr;
    bool holds = false; ///< what it is due for is there
    std::vector<RuledOutage> outages; ///< for each outage; empty when the rule looks at none
    CreditedLength credited; ///< of all admitted outages
    std::int64_t periodBlocks = 0; ///< per-block by period; calendar days
    const LengthRow *row = nullptr; ///< table by period
    const Tier *tier = nullptr; ///< the row that applies
    const MetricOutcome *metric = nullptr; ///< of `on = "metric"`; null: the class has no such metric
    std::vector<PaidBreach> breaches;
    Money beforeCap;
    CappedAmount total; ///< after the rule's own cap
};

/// The credit of one service and period, before gates, `least` and `after`.
struct ServiceSettlement {
    std::vector<RuleSettlement> rules; ///< of those that apply, in file order
    Money beforeCap;
    CappedAmount total; ///< after the cap of [credit]

    /// The first rule that admits the outage; null: none.
    const RuledOutage *admission(std::size_t outage) const;
    /// What the outage earns by all rules; absent when none of them is by outage.
    std::optional<Money> amountOf(std::size_t outage) const;
};

/// Works out every rule by itself from the same credited time, then the sum (docs/rules.md, sections 7 and 15
/// to 17). `rules` are those of the service's class. The result points to rules and outages of what it was
/// given, which must outlive it.
ServiceSettlement settle(const CreditTerms &terms, std::span<const CreditRule *const> rules,
                         const Charges &charges, const CreditFacts &facts);

/// Whether the amount is above zero and not above the least amount.
bool isUnderLeast(const CreditTerms &terms, Money amount, const Currency &currency);

/// The standing rows of the contract that meet the period and name a gate of the policy: any of them
/// withholds the amount.
std::vector<const Standing *> failedGates(const Policy &policy, const Contract &contract,
                                          const Interval &period);

} // namespace makegood::sla
