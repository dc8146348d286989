// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/terms_reasons.h"

#include "sla/evaluate/reason_kinds.h"
#include "sla/policy/measure_keys.h"

namespace makegood::sla
{

namespace
{

/// The value of a key as a fact; nothing when the agreement does not set the key.
class MeasureFact
{
public:
    explicit MeasureFact(const Measure &measure)
        : m_measure(measure)
    {
    }

    using Value = std::optional<Fact::Value>;
    Value operator()(bool Measure::*field) const { return m_measure.*field; }
    Value operator()(std::int64_t Measure::*field) const
    {
        const std::int64_t count = m_measure.*field;
        return count > 0 ? Value(count) : std::nullopt; // zero: the key is not there
    }
    Value operator()(Duration Measure::*field) const
    {
        const Duration length = m_measure.*field;
        return length > Duration::zero() ? Value(length) : std::nullopt; // zero: the key is not there
    }
    Value operator()(std::optional<Duration> Measure::*field) const
    {
        const std::optional<Duration> &length = m_measure.*field;
        return length ? Value(*length) : std::nullopt;
    }
    Value operator()(Percent Measure::*field) const
    {
        const std::string &text = (m_measure.*field).text;
        return text.empty() ? std::nullopt : Value(Fact::Share{text});
    }
    // One bucket for the whole period is said in words, and no length.
    Value operator()(BucketLength Measure::*field) const
    {
        const BucketLength &bucket = m_measure.*field;
        return bucket.wholePeriod ? Value(std::string("period")) : Value(bucket.length);
    }
    Value operator()(std::vector<std::string> Measure::*field) const
    {
        return (m_measure.*field).empty() ? std::nullopt : Value(joined(m_measure.*field));
    }
    template <ClosedList E> Value operator()(E Measure::*field) const { return wordOf(m_measure.*field); }
    template <ClosedList E> Value operator()(std::optional<E> Measure::*field) const
    {
        const std::optional<E> &value = m_measure.*field;
        return value ? Value(wordOf(*value)) : std::nullopt;
    }

private:
    const Measure &m_measure;
};

} // namespace

Reason reasonOfMeasure(const ServiceClass &serviceClass)
{
    const Measure &measure = serviceClass.measure;
    Reason out{reason::measure, serviceClass.clauses, {{"kind", wordOf(measure.kind)}}, {}};
    for (const MeasureKey &key : measureKeys())
        if (hasEffect(key, measure))
            if (auto value = std::visit(MeasureFact(measure), key.field))
                out.facts.push_back({std::string(key.name), std::move(*value)});
    return out;
}

void addWorth(std::vector<Fact> &facts, const Worth &worth, Basis dayBasis, std::int64_t periodDays)
{
    if (worth.percent)
        facts.push_back({"percent", Fact::Share{worth.percent->text}});
    if (worth.amount) {
        facts.push_back({"each", Fact::Amount{worth.amount->text}});
        if (worth.perUnit)
            facts.push_back({"per", wordOf(Per::Unit)});
    }
    if (!worth.days && !worth.hours)
        return;
    if (worth.days)
        facts.push_back({"days", plainDecimal(*worth.days)});
    else
        facts.push_back({"hours", plainDecimal(*worth.hours)});
    facts.push_back({"day_basis", wordOf(dayBasis)});
    if (periodDays > 0)
        facts.push_back({"period-days", periodDays});
}

Reason reasonOfFormula(const CreditRule &rule, std::int64_t periodDays)
{
    Reason out{reason::formula, rule.clauses, {{"kind", wordOf(rule.kind)}}, {}};
    auto &facts = out.facts;
    facts.push_back({"trigger", wordOf(rule.on)});
    if (!rule.metric.empty())
        facts.push_back({"metric", rule.metric});
    switch (rule.kind) {
    case CreditKind::ProRata:
        facts.push_back({"basis", wordOf(rule.basis)});
        facts.push_back({"multiplier", plainDecimal(rule.multiplier)});
        break;
    case CreditKind::PerBlock:
        if (rule.calendarDays)
            facts.push_back({"calendar-days", true});
        else
            facts.push_back({"block", rule.block});
        addWorth(facts, rule.worth, rule.dayBasis, periodDays);
        if (!rule.calendarDays)
            facts.push_back({"rounding", wordOf(rule.rounding)});
        facts.push_back({"aggregate", wordOf(rule.aggregate)});
        break;
    case CreditKind::Flat:
        addWorth(facts, rule.worth, rule.dayBasis, periodDays);
        break;
    case CreditKind::Table:
        facts.push_back({"by", wordOf(rule.aggregate)});
        break;
    case CreditKind::Tiers:
    case CreditKind::Negotiated:
    case CreditKind::None:
    case CreditKind::Rules:
        facts.push_back({"base", rule.base});
        break;
    }
    if (rule.firstPercent)
        facts.push_back({"first_percent", Fact::Share{rule.firstPercent->text}});
    if (rule.free)
        facts.push_back({"free", *rule.free});
    if (rule.beyondTarget)
        facts.push_back({"beyond", wordOf(Beyond::Target)});
    if (rule.outageCap)
        facts.push_back({"cap_percent_outage", Fact::Share{rule.outageCap->text}});
    return out;
}

} // namespace makegood::sla
