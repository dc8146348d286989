// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/terms_reasons.h"

#include "sla/evaluate/reason_kinds.h"
#include "sla/evaluate/words.h"

namespace makegood::sla
{

namespace
{

void addLength(std::vector<Fact> &facts, const char *name, const std::optional<Duration> &value)
{
    if (value)
        facts.push_back({name, *value});
}

} // namespace

Reason reasonOfMeasure(const ServiceClass &serviceClass)
{
    const Measure &m = serviceClass.measure;
    Reason out{reason::measure, serviceClass.clauses, {{"kind", wordOf(m.kind)}}, {}};
    auto &facts = out.facts;
    if (!m.probes.empty())
        facts.push_back({"probes", joined(m.probes)});
    if (m.kind == MeasureKind::IntervalMean) {
        facts.push_back({"bucket", m.bucket});
        facts.push_back({"threshold", Fact::Share{m.threshold.text}});
        facts.push_back({"interval_value", wordOf(m.intervalValue)});
        facts.push_back({"empty_interval", wordOf(m.emptyInterval)});
        facts.push_back({"calls", m.calls});
        addLength(facts, "max_delay", m.maxDelay);
        return out;
    }
    facts.push_back({"interval", m.interval});
    facts.push_back({"max_gap", m.maxGap});
    if (m.kind == MeasureKind::Runs) {
        facts.push_back({"combine", wordOf(m.combine)});
        facts.push_back({"min_failures", m.minFailures});
        facts.push_back({"extent", wordOf(m.extent)});
        addLength(facts, "resolution", m.resolution);
    } else {
        facts.push_back({"bucket", m.bucket});
        facts.push_back({"threshold", Fact::Share{m.threshold.text}});
        addLength(facts, "min_bad", m.minBad);
    }
    addLength(facts, "min_outage", m.minOutage);
    facts.push_back({"no_data", wordOf(m.noData)});
    return out;
}

void addWorth(std::vector<Fact> &facts, const Worth &worth, Basis dayBasis, std::int64_t periodDays)
{
    if (worth.percent)
        facts.push_back({"percent", Fact::Share{worth.percent->text}});
    if (worth.days) {
        facts.push_back({"days", plainDecimal(*worth.days)});
        facts.push_back({"day_basis", wordOf(dayBasis)});
        if (periodDays > 0)
            facts.push_back({"period-days", periodDays});
    }
}

Reason reasonOfFormula(const CreditRule &rule, std::int64_t periodDays)
{
    Reason out{reason::formula, rule.clauses, {{"kind", wordOf(rule.kind)}}, {}};
    auto &facts = out.facts;
    facts.push_back({"trigger", wordOf(rule.trigger)});
    if (rule.kind == CreditKind::ProRata) {
        facts.push_back({"basis", wordOf(rule.basis)});
        facts.push_back({"multiplier", plainDecimal(rule.multiplier)});
    } else if (rule.kind == CreditKind::PerBlock) {
        facts.push_back({"block", rule.block});
        addWorth(facts, rule.worth, rule.dayBasis, periodDays);
        facts.push_back({"rounding", wordOf(rule.rounding)});
        facts.push_back({"aggregate", wordOf(rule.aggregate)});
    } else {
        facts.push_back({"base", rule.base});
    }
    return out;
}

} // namespace makegood::sla
