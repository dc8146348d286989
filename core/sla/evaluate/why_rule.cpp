// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/reason_kinds.h"
#include "sla/evaluate/terms_reasons.h"
#include "sla/evaluate/why.h"
#include "sla/exclude/causes.h"

namespace makegood::sla
{

namespace
{

class RuleReasons
{
public:
    RuleReasons(const JudgingInput &input, const ServiceAssessment &assessment, const RuleSettlement &settled)
        : m_input(input)
        , m_assessment(assessment)
        , m_settled(settled)
        , m_rule(*settled.rule)
    {
    }

    void addTo(Reason &out) const
    {
        if (m_rule.on == Trigger::Breach && !m_settled.holds)
            out.because.push_back({reason::notBreached, m_rule.clauses, {}, {}});
        if (m_rule.kind == CreditKind::Negotiated) {
            out.because.push_back(remedy());
            return;
        }
        out.because.push_back(formula());
        if (m_rule.on == Trigger::Metric)
            out.because.push_back(metric());
        if (m_rule.kind == CreditKind::Tiers)
            out.because.push_back(tier());
        for (std::size_t i = 0; i < m_settled.outages.size(); ++i)
            addOutage(out, i);
        if (m_rule.kind == CreditKind::Table && !m_rule.byOutage())
            out.because.push_back(row(m_settled.row, m_settled.credited));
        if (m_rule.kind == CreditKind::Flat && m_rule.on == Trigger::Outage && !m_settled.holds)
            out.because.push_back({reason::nothingAdmitted, m_rule.clauses, {}, {}});
        if (m_rule.isForTickets())
            addLateAnswers(out);
        if (m_rule.cap)
            out.because.push_back(cap());
    }

private:
    Fact::Amount amount(Money money) const { return {formatMoney(money, m_input.contract.currency)}; }

    Reason remedy() const
    {
        const auto &agreed = m_assessment.result.credit.agreed;
        if (!agreed)
            return {reason::nothingAgreed, m_rule.clauses, {}, {}};
        return {reason::agreed,
                m_rule.clauses,
                {{"amount", amount(agreed->amount)},
                 {"by", agreed->by},
                 {"at", agreed->at},
                 {"reason", agreed->reason}},
                {}};
    }

    Reason formula() const
    {
        Reason out = reasonOfFormula(m_rule, m_input.period.days);
        if (m_rule.kind == CreditKind::PerBlock && m_rule.aggregate == Aggregate::Period
            && !m_rule.isForTickets())
            out.facts.push_back({"blocks", m_settled.periodBlocks});
        if (m_rule.kind != CreditKind::Tiers && m_assessment.service->units != 1)
            out.facts.push_back({"units", m_assessment.service->units});
        return out;
    }

    Reason metric() const
    {
        Reason out{reason::metricOutcome, m_rule.clauses, {{"metric", m_rule.metric}}, {}};
        if (m_settled.metric == nullptr)
            return out;
        if (m_settled.metric->value)
            out.facts.push_back({"value", plainDecimal(*m_settled.metric->value)});
        if (m_settled.metric->met)
            out.facts.push_back({"met", *m_settled.metric->met});
        return out;
    }

    Reason tier() const
    {
        const Tier *row = m_settled.tier;
        if (row == nullptr) {
            Reason none{reason::noTier, m_rule.clauses, {}, {}};
            if (m_rule.on == Trigger::Metric)
                none.facts.push_back({"metric", m_rule.metric});
            return none;
        }
        Reason out{reason::tier, m_rule.clauses, {}, {}};
        if (row->beyond)
            out.facts.push_back({"beyond", row->beyond->text});
        else
            out.facts.push_back({row->orAt ? "at-or-below" : "below", Fact::Share{row->below.text}});
        const Money base = baseOf(m_rule, {m_assessment.result.fee, m_assessment.service, {}, {}, nullptr});
        out.facts.push_back({"base", m_rule.base});
        out.facts.push_back({"base-amount", amount(base)});
        addWorth(out.facts, row->worth, m_rule.dayBasis, m_input.period.days);
        return out;
    }

    Reason row(const LengthRow *found, const CreditedLength &length) const
    {
        if (found == nullptr)
            return {reason::noRow, m_rule.clauses, {{"looked-up", length.shown()}}, {}};
        Reason out{reason::lengthRow,
                   m_rule.clauses,
                   {{"bound", found->bound}, {"over", found->over}, {"looked-up", length.shown()}},
                   {}};
        addWorth(out.facts, found->worth, m_rule.dayBasis, m_input.period.days);
        return out;
    }

    void addOutage(Reason &out, std::size_t i) const
    {
        const Outage &outage = m_assessment.result.outages[i];
        const RuledOutage &ruled = m_settled.outages[i];
        if (!outage.recorded)
            return;
        if (!ruled.admitted) {
            out.because.push_back({ruled.takenBefore ? reason::admittedBefore : reason::notAdmitted,
                                   m_rule.clauses,
                                   {{"when", outage.whole}, {"cause", wordOf(outage.cause)}},
                                   {}});
            return;
        }
        Reason line{reason::creditedOutage, clausesOf(ruled), {}, {}};
        line.facts = {{"when", outage.whole}, {"credited", ruled.left.shown()}};
        if (m_rule.byOutage())
            line.facts.push_back({"amount", amount(ruled.amount)});
        if (ruled.scenario != nullptr)
            line.facts.push_back({"scenario", ruled.scenario->id});
        if (m_rule.kind == CreditKind::PerBlock && m_rule.byOutage())
            line.facts.push_back({"blocks", ruled.blocks});
        const CreditedTime &time = m_assessment.credited[m_assessment.listed[i]];
        addFree(line, ruled);
        addLookedUp(line, outage, ruled);
        addBridges(line, time);
        addOutOfCredit(line, outage);
        for (Reason &check : whyChecks(outage))
            line.because.push_back(std::move(check));
        out.because.push_back(std::move(line));
    }

    Clauses clausesOf(const RuledOutage &ruled) const
    {
        Clauses out = m_assessment.serviceClass->clauses;
        if (ruled.scenario != nullptr)
            out.insert(out.end(), ruled.scenario->clauses.begin(), ruled.scenario->clauses.end());
        return out;
    }

    void addFree(Reason &line, const RuledOutage &ruled) const
    {
        if (ruled.free > Duration::zero())
            line.because.push_back({reason::freeTime, m_rule.clauses, {{"length", ruled.free}}, {}});
        if (!ruled.budget.isZero())
            line.because.push_back(
                {reason::withinBudget, m_rule.clauses, {{"length", ruled.budget.shown()}}, {}});
        if (ruled.beforeCap)
            line.because.push_back(
                {reason::outageCap,
                 m_rule.clauses,
                 {{"percent", Fact::Share{m_rule.outageCap->text}}, {"before", amount(*ruled.beforeCap)}},
                 {}});
    }

    void addLookedUp(Reason &line, const Outage &outage, const RuledOutage &ruled) const
    {
        if (m_rule.kind != CreditKind::Table || !m_rule.byOutage())
            return;
        if (outage.whole.start < m_input.period.when.start)
            line.because.push_back({reason::paidElsewhere, m_rule.clauses, {}, {}});
        else
            line.because.push_back(row(ruled.row, ruled.lookedUp));
    }

    static void addBridges(Reason &line, const CreditedTime &credited)
    {
        for (const BridgedPart &part : credited.bridges)
            line.because.push_back({reason::bridge,
                                    {},
                                    {{"when", part.when},
                                     {"by", part.bridge->by},
                                     {"at", part.bridge->at},
                                     {"reason", part.bridge->reason},
                                     {"length", part.when.length()}},
                                    {}});
    }

    void addOutOfCredit(Reason &line, const Outage &outage) const
    {
        const IntervalSet part = IntervalSet(outage.whole.clippedTo(m_input.period.when))
                                     .without(m_assessment.figures.maintenance)
                                     .intersected(m_assessment.excludedForCredit);
        if (part.empty())
            return;
        for (const Incident *incident : m_assessment.evidence->incidents.around(outage.whole)) {
            const Duration length = part.intersected(incident->when).length();
            if (length == Duration::zero())
                continue;
            line.because.push_back(
                {reason::outOfCredit,
                 excludingClauses(incident->cause, m_input.policy.exclusions, Purpose::Credit),
                 {{"incident", incident->id}, {"cause", wordOf(incident->cause)}, {"length", length}},
                 {}});
        }
    }

    void addLateAnswers(Reason &out) const
    {
        if (m_settled.breaches.empty())
            out.because.push_back({reason::noLateAnswer, m_rule.clauses, {{"clock", wordOf(m_rule.on)}}, {}});
        for (const PaidBreach &paid : m_settled.breaches) {
            Reason line{reason::lateAnswer,
                        m_rule.clauses,
                        {{"ticket", paid.breach->ticket},
                         {"clock", wordOf(m_rule.on)},
                         {"due", paid.breach->deadline},
                         {"delay", paid.breach->delay},
                         {"amount", amount(paid.amount)}},
                        {}};
            if (m_rule.kind == CreditKind::PerBlock)
                line.facts.push_back({"blocks", paid.blocks});
            out.because.push_back(std::move(line));
        }
    }

    Reason cap() const
    {
        const Fraction fee = exactAmount(m_assessment.result.fee, m_input.contract.currency);
        return {reason::cap,
                m_rule.clauses,
                {{"percent", Fact::Share{m_rule.cap->text}},
                 {"limit",
                  amount(roundedAmount(fee * m_rule.cap->ratio, m_input.contract.currency, Rounding::Down))},
                 {"before", amount(m_settled.beforeCap)},
                 {"applied", m_settled.total.capped}},
                {}};
    }

    const JudgingInput &m_input;
    const ServiceAssessment &m_assessment;
    const RuleSettlement &m_settled;
    const CreditRule &m_rule;
};

} // namespace

void addWhyRule(Reason &out, const JudgingInput &input, const ServiceAssessment &assessment,
                const RuleSettlement &settled)
{
    RuleReasons(input, assessment, settled).addTo(out);
}

} // namespace makegood::sla
