// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/outlook/outlook.h"

#include <algorithm>

#include "sla/credit/settlement.h"
#include "sla/evaluate/credit_assessment.h"
#include "sla/outlook/day_figures.h"

namespace makegood::sla
{

namespace
{

constexpr Duration week = std::chrono::weeks(1);
constexpr Duration hourLength = std::chrono::hours(1);

Duration lengthOf(const Integer &ms)
{
    return Duration(static_cast<std::int64_t>(ms));
}

Integer ceilOf(const Fraction &value)
{
    return -floorOf(-value);
}

/// The instant by which `length` of the set has passed; nothing when the set is shorter.
std::optional<Instant> passedBy(const IntervalSet &set, Duration length)
{
    for (const Interval &i : set.intervals()) {
        if (i.length() >= length)
            return i.start + length;
        length -= i.length();
    }
    return std::nullopt;
}

class Forecast
{
public:
    Forecast(const Evaluation &e, const ServiceResult &service, const Policy &policy,
             const ServiceClass &serviceClass, const Service &contracted, const Charges &charges)
        : m_e(e)
        , m_r(service)
        , m_policy(policy)
        , m_measure(serviceClass.measure)
        , m_contracted(contracted)
        , m_charges(charges)
    {
        for (const CreditRule *rule : policy.credit.rulesFor(service.serviceClass))
            if (rule->on == Trigger::Outage || rule->on == Trigger::Breach)
                m_rules.push_back(rule);
        if (e.asOf >= service.period.when.end)
            m_out.stage = Stage::Over;
        else if (e.asOf <= service.period.when.start)
            m_out.stage = Stage::Ahead;
        m_out.foreseeable = service.shared.empty();
        if (isMean()) {
            m_out.grain = m_measure.bucket.length;
            m_out.foreseeable = m_measure.intervalValue == IntervalValue::Binary && !m_measure.denominator
                && !serviceClass.serviceHours
                && (m_measure.emptyInterval == EmptyInterval::Available || m_out.stage == Stage::Over);
        }
    }

    Outlook make()
    {
        m_out.budget = m_r.budget;
        m_out.downtime = m_r.downtime;
        m_out.left = m_r.budgetLeft;
        const Interval &period = m_r.period.when;
        const Interval later{std::max(m_e.asOf, period.start), period.end};
        m_out.ahead = m_r.downtimeSet.intersected(later).length();
        m_out.credit = m_r.credit.kind;
        if (m_out.foreseeable) {
            m_out.spentSince = passedSince(m_r.target.ratio);
            m_ahead = m_r.measuredSet.intersected(later).without(m_r.downtimeSet);
            if (m_out.stage == Stage::Running)
                addPaces();
            addBreach();
            addTiers();
        }
        addHour();
        return std::move(m_out);
    }

private:
    bool isMean() const { return m_measure.kind == MeasureKind::IntervalMean; }

    /// The greatest downtime at which the availability is not below `ratio`; with `orAt` is above it.
    Duration limitOf(const Fraction &ratio, bool orAt = false) const
    {
        const Fraction lost = Fraction(m_r.availability->den) * (1 - ratio);
        const Integer most = orAt ? Integer(ceilOf(lost) - 1) : floorOf(lost);
        return isMean() ? lengthOf(most * m_measure.bucket.length.count()) : lengthOf(most);
    }

    Duration moreUntilBelow(const Fraction &ratio, bool orAt = false) const
    {
        const Duration limit = limitOf(ratio, orAt);
        return m_r.downtime > limit ? Duration::zero() : limit + m_out.grain - m_r.downtime;
    }

    std::optional<Instant> passedSince(const Fraction &ratio, bool orAt = false) const
    {
        const Duration limit = limitOf(ratio, orAt);
        if (limit < Duration::zero())
            return m_e.period.start;
        // The limit is exceeded one millisecond later; the result is the instant at which the limit was
        // reached.
        const auto beyond = passedBy(m_r.downtimeSet, limit + Duration(1));
        return beyond ? std::optional(*beyond - Duration(1)) : std::nullopt;
    }

    std::optional<Pace> paceOver(const Interval &over) const
    {
        const SpanFigures figures = spanFigures(m_e, m_r, over);
        if (figures.measured == Duration::zero())
            return std::nullopt;
        Pace out{over, figures.downtime, figures.measured, std::nullopt, m_r.downtime};
        if (figures.downtime == Duration::zero())
            return out;
        const Fraction rate(figures.downtime.count(), figures.measured.count());
        out.byEnd += lengthOf(floorOf(rate * m_ahead.length().count()));
        const Duration more = moreUntilBelow(m_r.target.ratio);
        if (more > Duration::zero() && m_r.downtime + more <= out.byEnd)
            out.breaksAt = passedBy(m_ahead, lengthOf(ceilOf(more.count() / rate)));
        return out;
    }

    void addPaces()
    {
        m_out.sofar = paceOver({m_r.period.when.start, m_e.asOf});
        if (m_e.asOf - week > m_r.period.when.start)
            m_out.week = paceOver({m_e.asOf - week, m_e.asOf});
    }

    std::optional<Fraction> availabilityAfter(Duration more) const
    {
        if (!m_out.foreseeable)
            return std::nullopt;
        const Integer lost = (more + m_out.grain - Duration(1)) / m_out.grain;
        return Fraction(std::max(Integer(0), Integer(m_r.availability->num - lost)), m_r.availability->den);
    }

    /// The month's credit before gates with `more` further downtime in one outage, which begins now.
    Money creditAfter(Duration more) const
    {
        CreditFacts facts;
        facts.serviceType = m_contracted.type;
        std::vector<CreditedTime> times(m_r.outages.size() + 1);
        for (std::size_t i = 0; i < m_r.outages.size(); ++i) {
            const Outage &outage = m_r.outages[i];
            times[i].ownTimes = outage.creditedSet;
            times[i].own = outage.creditedSet.length();
            times[i].before = outage.creditedBefore;
            times[i].after = outage.creditedAfter;
            facts.outages.push_back({outage.whole, outage.recorded, outage.cause, &times[i], 1});
        }
        const Instant from = std::max(m_e.asOf, m_e.period.start);
        times.back().own = more;
        times.back().ownTimes = IntervalSet(Interval{from, from + more});
        facts.outages.push_back({{from, from + more}, true, Cause::Unclassified, &times.back(), 1});
        facts.availability = availabilityAfter(more);
        facts.missed = facts.availability && *facts.availability < m_r.target.ratio;
        facts.budget = m_r.budget;
        // What metrics and tickets give stays as it is.
        const Money sum
            = settle(m_policy.credit, m_rules, m_charges, facts).beforeCap + paidWithoutOutages(m_r.credit);
        return cappedAt(sum, m_policy.credit.cap, exactAmount(m_charges.fee, m_charges.currency),
                        m_charges.currency)
            .amount;
    }

    bool namesAmounts() const
    {
        return m_r.credit.amount && !m_r.earnsByGroup && m_policy.credit.isClaimable(m_r.serviceClass);
    }

    void add(Consequence consequence)
    {
        const bool already = consequence.more == Duration::zero();
        if (!already && m_out.stage == Stage::Over)
            return;
        if (!already && namesAmounts()) {
            consequence.credit = creditAfter(consequence.more);
            consequence.cost = *consequence.credit - (*m_r.credit.amount + m_r.credit.withheld);
        }
        m_out.consequences.push_back(std::move(consequence));
    }

    void addBreach()
    {
        Consequence out;
        out.more = moreUntilBelow(m_r.target.ratio);
        out.since = m_out.spentSince;
        add(std::move(out));
    }

    void addTiers()
    {
        std::vector<Tier> tiers;
        for (const CreditRule *rule : m_rules)
            if (rule->kind == CreditKind::Tiers)
                tiers.insert(tiers.end(), rule->tiers.begin(), rule->tiers.end());
        std::stable_sort(tiers.begin(), tiers.end(),
                         [](const Tier &a, const Tier &b) { return a.below.ratio > b.below.ratio; });
        for (Tier &tier : tiers) {
            Consequence out;
            out.kind = Consequence::Kind::Tier;
            out.more = moreUntilBelow(tier.below.ratio, tier.orAt);
            out.since = passedSince(tier.below.ratio, tier.orAt);
            out.tier = std::move(tier);
            add(std::move(out));
        }
    }

    void addHour()
    {
        const bool byTime = std::any_of(m_rules.begin(), m_rules.end(), [&](const CreditRule *rule) {
            return rule->isByTime() && (rule->on == Trigger::Outage || m_out.foreseeable);
        });
        if (!byTime)
            return;
        Consequence out;
        out.kind = Consequence::Kind::Hour;
        out.more = hourLength;
        add(std::move(out));
    }

    const Evaluation &m_e;
    const ServiceResult &m_r;
    const Policy &m_policy;
    const Measure &m_measure;
    const Service &m_contracted;
    const Charges &m_charges;
    std::vector<const CreditRule *> m_rules; ///< those on outages and availability
    IntervalSet m_ahead; ///< measured time after as_of that is not known to be down
    Outlook m_out;
};

} // namespace

std::optional<Outlook> outlookOf(const Evaluation &evaluation, const ServiceResult &service,
                                 const CaseData &terms)
{
    const Contract &contract = terms.contract;
    const Policy &policy = terms.policyOf(evaluation.month);
    const ServiceClass *serviceClass = policy.classNamed(service.serviceClass);
    const Service *contracted = contract.serviceNamed(service.service);
    if (!service.availability || serviceClass == nullptr || contracted == nullptr || !service.members.empty())
        return std::nullopt;
    const JudgedPeriod period
        = judgedPeriodOf(contract, serviceClass->period, evaluation.month, contracted->life);
    if (!hasCreditBases(policy, *contracted))
        return std::nullopt;
    const Charges charges{service.fee,       contracted,     period,
                          contract.currency, &contract.zone, period.chargedMonths()};
    Outlook out = Forecast(evaluation, service, policy, *serviceClass, *contracted, charges).make();
    out.withheld = !failedGates(policy, contract, period.when).empty()
        || service.credit.isWithheldFor(Withholding::NotDue);
    return out;
}

} // namespace makegood::sla
