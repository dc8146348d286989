// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/settlement.h"

#include <algorithm>

#include "sla/credit/admission.h"

namespace makegood::sla
{

namespace
{

constexpr Duration thirtyDays = std::chrono::days(30);

// Works out one rule. The amounts that an outage, a breach or the period earns are rounded each by itself.
class RuleSettler
{
public:
    RuleSettler(const Charges &charges, const CreditFacts &facts, RuleSettlement &out)
        : m_charges(charges)
        , m_facts(facts)
        , m_out(out)
        , m_rule(*out.rule)
        , m_fee(exactAmount(charges.fee, charges.currency))
        , m_basis{m_rule.dayBasis, charges.period.days, charges.service ? charges.service->units : 1}
    {
    }

    void settle()
    {
        takeFreeTime(m_out, m_facts);
        m_out.holds = holds();
        if (m_rule.isForTickets())
            payBreaches();
        else if (m_rule.byOutage())
            payOutages();
        else if (m_rule.namesAmounts())
            payPeriod();
        m_out.total = cappedAt(m_out.beforeCap, m_rule.cap, m_fee, m_charges.currency);
    }

private:
    bool holds()
    {
        switch (m_rule.on) {
        case Trigger::Outage:
            return m_rule.kind != CreditKind::Flat || !m_out.credited.isZero();
        case Trigger::Breach:
            return m_facts.missed;
        case Trigger::Metric:
            for (const MetricOutcome &metric : m_facts.metrics)
                if (metric.id == m_rule.metric)
                    m_out.metric = &metric;
            return m_out.metric != nullptr && m_out.metric->met == false;
        case Trigger::Response:
        case Trigger::Update:
        case Trigger::Resolution:
            break;
        }
        return std::any_of(m_facts.breaches.begin(), m_facts.breaches.end(),
                           [&](const TicketBreach &breach) { return breach.kind == m_rule.on; });
    }

    Money rounded(const Fraction &exact) const
    {
        return roundedAmount(exact, m_charges.currency, Rounding::HalfUp);
    }

    void payOutages()
    {
        const Duration length
            = m_rule.basis == Basis::ThirtyDays ? thirtyDays : m_charges.period.when.length();
        const bool proRated = m_rule.kind == CreditKind::ProRata;
        // The amount of one millisecond, or of one block.
        Fraction each = 0;
        if (proRated)
            // A service that does not run has a period without length, and no outage in it.
            each = length > Duration::zero() ? proRata(m_fee, Duration(1), length, m_rule.multiplier)
                                             : Fraction(0);
        else if (m_rule.kind == CreditKind::PerBlock)
            each = valueOf(m_rule.worth, m_fee, m_basis);
        const RoundedMultiples multiples(each, m_charges.currency);
        for (std::size_t i = 0; i < m_out.outages.size(); ++i) {
            RuledOutage &ruled = m_out.outages[i];
            Money amount;
            if (proRated) {
                amount = ruled.left.paid(multiples, each, m_charges.currency);
            } else if (m_rule.kind == CreditKind::PerBlock) {
                ruled.blocks = ruled.left.blocks(m_rule.block, m_rule.rounding);
                amount = m_rule.firstPercent && ruled.blocks > 0
                    ? rounded(each * ruled.blocks + m_fee * m_rule.firstPercent->ratio)
                    : multiples.times(ruled.blocks);
            } else if (m_facts.outages[i].whole.start >= m_charges.period.when.start) {
                // Paid in the period in which it starts.
                ruled.row = rowFor(m_rule.rows, ruled.lookedUp);
                if (ruled.row != nullptr)
                    amount = rounded(valueOf(ruled.row->worth, m_fee, m_basis));
            }
            if (!m_out.holds)
                continue;
            const CappedAmount cut = cappedAt(amount, m_rule.outageCap, m_fee, m_charges.currency);
            if (cut.capped)
                ruled.beforeCap = amount;
            ruled.amount = cut.amount;
            m_out.beforeCap += ruled.amount;
        }
    }

    // The amount that is computed once for the whole period.
    void payPeriod()
    {
        Fraction exact = 0;
        if (m_rule.kind == CreditKind::PerBlock) {
            m_out.periodBlocks = m_rule.calendarDays ? calendarDaysOf(m_out, m_facts, *m_charges.zone)
                                                     : m_out.credited.blocks(m_rule.block, m_rule.rounding);
            exact = valueOf(m_rule.worth, m_fee, m_basis) * m_out.periodBlocks;
        } else if (m_rule.kind == CreditKind::Table) {
            m_out.row = rowFor(m_rule.rows, m_out.credited);
            if (m_out.row != nullptr)
                exact = valueOf(m_out.row->worth, m_fee, m_basis);
        } else if (m_rule.kind == CreditKind::Flat) {
            exact = valueOf(m_rule.worth, m_fee, m_basis);
        } else {
            m_out.tier = tier();
            if (m_out.tier != nullptr)
                exact = valueOf(m_out.tier->worth, exactAmount(baseOf(m_rule, m_charges), m_charges.currency),
                                m_basis);
        }
        if (m_out.holds)
            m_out.beforeCap = rounded(exact);
    }

    const Tier *tier() const
    {
        if (m_rule.on == Trigger::Metric)
            return m_out.metric != nullptr ? tierBeyond(m_rule.tiers, *m_out.metric) : nullptr;
        return m_facts.availability ? tierFor(m_rule.tiers, *m_facts.availability) : nullptr;
    }

    void payBreaches()
    {
        for (const TicketBreach &breach : m_facts.breaches) {
            if (breach.kind != m_rule.on)
                continue;
            PaidBreach paid{&breach, 1, {}};
            if (m_rule.kind == CreditKind::PerBlock)
                paid.blocks = blocksIn(breach.delay, m_rule.block, m_rule.rounding);
            const Fraction fee = exactAmount(breach.fee, m_charges.currency);
            paid.amount
                = rounded(valueOf(m_rule.worth, fee, {m_basis.dayBasis, m_basis.periodDays, breach.units})
                          * paid.blocks);
            m_out.beforeCap += paid.amount;
            m_out.breaches.push_back(paid);
        }
    }

    const Charges &m_charges;
    const CreditFacts &m_facts;
    RuleSettlement &m_out;
    const CreditRule &m_rule;
    const Fraction m_fee;
    const WorthBasis m_basis;
};

} // namespace

Expected<void> hasCreditBases(const Policy &policy, const Service &service)
{
    for (const CreditRule *rule : policy.credit.rulesFor(service.serviceClass))
        if (rule->isOfNamedCharge() && !service.namedCharges.contains(rule->base))
            return refused("service " + service.id + " has no charge named " + rule->base
                           + ", of which policy " + policy.id + " credits a share");
    return {};
}

Money baseOf(const CreditRule &rule, const Charges &charges)
{
    if (!rule.isOfNamedCharge() || charges.service == nullptr)
        return charges.fee;
    const auto charge = charges.service->namedCharges.find(rule.base);
    return charge == charges.service->namedCharges.end() ? Money{}
                                                         : Money{charge->second.minor * charges.months};
}

const RuledOutage *ServiceSettlement::admission(std::size_t outage) const
{
    for (const RuleSettlement &one : rules)
        if (outage < one.outages.size() && one.outages[outage].admitted)
            return &one.outages[outage];
    return nullptr;
}

std::optional<Money> ServiceSettlement::amountOf(std::size_t outage) const
{
    std::optional<Money> sum;
    for (const RuleSettlement &one : rules)
        if (one.rule->byOutage())
            sum = sum.value_or(Money{}) + one.outages[outage].amount;
    return sum;
}

ServiceSettlement settle(const CreditTerms &terms, std::span<const CreditRule *const> rules,
                         const Charges &charges, const CreditFacts &facts)
{
    ServiceSettlement out;
    out.rules.resize(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i)
        out.rules[i].rule = rules[i];
    admitOutages(out.rules, facts);
    for (RuleSettlement &settled : out.rules) {
        RuleSettler(charges, facts, settled).settle();
        out.beforeCap += settled.total.amount;
    }
    out.total = {out.beforeCap, false};
    if (terms.cap)
        out.total = cappedAt(out.beforeCap, terms.cap, exactAmount(charges.fee, charges.currency),
                             charges.currency);
    return out;
}

bool isUnderLeast(const CreditTerms &terms, Money amount, const Currency &currency)
{
    return terms.least && amount > Money{} && exactAmount(amount, currency) <= terms.least->value;
}

std::vector<const Standing *> failedGates(const Policy &policy, const Contract &contract,
                                          const Interval &period)
{
    std::vector<const Standing *> out;
    for (const Standing &row : contract.standing) {
        const bool known = std::any_of(policy.gates.begin(), policy.gates.end(),
                                       [&](const Gate &gate) { return gate.id == row.gate; });
        if (known && row.when().meets(period))
            out.push_back(&row);
    }
    return out;
}

} // namespace makegood::sla
