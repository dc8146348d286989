// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/outlook/outlook.h"

#include <algorithm>

#include "sla/credit/settlement.h"
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
        if (e.asOf >= e.period.end)
            m_out.stage = Stage::Over;
        else if (e.asOf <= e.period.start)
            m_out.stage = Stage::Ahead;
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
        const Interval later{std::max(m_e.asOf, m_e.period.start), m_e.period.end};
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

    /// The greatest downtime at which the availability is not below `ratio`.
    Duration limitOf(const Fraction &ratio) const
    {
        const Integer most = floorOf(Fraction(m_r.availability->den) * (1 - ratio));
        return isMean() ? lengthOf(most * m_measure.bucket.length.count()) : lengthOf(most);
    }

    Duration moreUntilBelow(const Fraction &ratio) const
    {
        const Duration limit = limitOf(ratio);
        return m_r.downtime > limit ? Duration::zero() : limit + m_out.grain - m_r.downtime;
    }

    std::optional<Instant> passedSince(const Fraction &ratio) const
    {
        const Duration limit = limitOf(ratio);
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
        m_out.sofar = paceOver({m_e.period.start, m_e.asOf});
        if (m_e.asOf - week > m_e.period.start)
            m_out.week = paceOver({m_e.asOf - week, m_e.asOf});
    }

    std::optional<Fraction> availabilityAfter(Duration more) const
    {
        if (!m_out.foreseeable)
            return std::nullopt;
        const Integer lost = (more + m_out.grain - Duration(1)) / m_out.grain;
        return Fraction(std::max(Integer(0), Integer(m_r.availability->num - lost)), m_r.availability->den);
    }

    /// The month's credit before gates with `more` further downtime in one outage.
    Money creditAfter(Duration more) const
    {
        const CreditRule &rule = m_policy.credit;
        std::vector<Duration> credited;
        for (const Outage &outage : m_r.outages)
            credited.push_back(outage.credited);
        const bool admitted = rule.scenarios.empty()
            || scenarioFor(rule.scenarios, Cause::Unclassified, m_contracted.type, more) != nullptr;
        if (admitted)
            credited.push_back(more);
        const auto availability = availabilityAfter(more);
        const bool triggered
            = rule.trigger == Trigger::Outage || (availability && *availability < m_r.target.ratio);
        return settle(rule, m_charges, credited, availability, triggered).total.amount;
    }

    bool namesAmounts() const
    {
        return m_out.credit != CreditKind::Negotiated && m_out.credit != CreditKind::None;
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
        if (m_out.credit != CreditKind::Tiers)
            return;
        std::vector<Tier> tiers = m_policy.credit.tiers;
        std::sort(tiers.begin(), tiers.end(),
                  [](const Tier &a, const Tier &b) { return a.below.ratio > b.below.ratio; });
        for (Tier &tier : tiers) {
            Consequence out;
            out.kind = Consequence::Kind::Tier;
            out.more = moreUntilBelow(tier.below.ratio);
            out.since = passedSince(tier.below.ratio);
            out.tier = std::move(tier);
            add(std::move(out));
        }
    }

    void addHour()
    {
        const bool byTime = m_out.credit == CreditKind::ProRata || m_out.credit == CreditKind::PerBlock;
        if (!byTime || (m_policy.credit.trigger == Trigger::Breach && !m_out.foreseeable))
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
    IntervalSet m_ahead; ///< measured time after as_of that is not known to be down
    Outlook m_out;
};

} // namespace

std::optional<Outlook> outlookOf(const Evaluation &evaluation, const ServiceResult &service,
                                 const CaseData &terms)
{
    const Contract &contract = terms.contract;
    const ServiceClass *serviceClass = terms.policy.classNamed(service.serviceClass);
    const Service *contracted = contract.serviceNamed(service.service);
    if (!service.availability || serviceClass == nullptr || contracted == nullptr)
        return std::nullopt;
    const auto period
        = billingPeriodOf(contract.zone, contract.billingDay, evaluation.month, contract.start, contract.end);
    const auto base = creditBase(terms.policy, *contracted, evaluation.month);
    if (!period || !base)
        return std::nullopt;
    const Charges charges{service.fee, *base, *period, contract.currency};
    Outlook out = Forecast(evaluation, service, terms.policy, *serviceClass, *contracted, charges).make();
    out.withheld = !failedGates(terms.policy, contract, period->when).empty();
    return out;
}

} // namespace makegood::sla
