// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "sla/evaluate/reason_kinds.h"
#include "sla/evaluate/terms_reasons.h"
#include "sla/evaluate/why.h"
#include "sla/exclude/causes.h"

namespace makegood::sla
{

namespace
{

class CreditReasons
{
public:
    CreditReasons(const JudgingInput &input, const ServiceAssessment &assessment)
        : m_input(input)
        , m_assessment(assessment)
        , m_rule(input.policy.credit)
    {
    }

    Reason make()
    {
        const CreditResult &credit = m_assessment.result.credit;
        Reason out{reason::credit, m_rule.clauses, {{"kind", wordOf(credit.kind)}}, {}};
        if (credit.amount)
            out.facts.push_back({"amount", amount(*credit.amount)});
        out.facts.push_back({"withheld", amount(credit.withheld)});
        out.facts.push_back({"capped", credit.capped});
        if (credit.kind == CreditKind::None) {
            out.because.push_back({reason::noCredit, m_rule.clauses, {}, {}});
            return out;
        }
        if (!m_assessment.triggered)
            out.because.push_back({reason::notBreached, m_rule.clauses, {}, {}});
        if (credit.kind == CreditKind::Negotiated)
            out.because.push_back(remedy());
        else
            addComputation(out);
        for (const Standing *row : m_assessment.failedGates)
            out.because.push_back(gate(*row));
        for (const Claim &c : m_assessment.result.claims)
            out.because.push_back(claim(c));
        return out;
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

    void addComputation(Reason &out) const
    {
        const auto &charges = m_assessment.service->charges;
        out.because.push_back(
            {reason::fee,
             {},
             {{"amount", amount(m_assessment.result.fee)}, {"charged", charges.count(m_input.month) > 0}},
             {}});
        out.because.push_back(formula());
        if (m_rule.kind == CreditKind::Tiers)
            out.because.push_back(tier());
        else
            for (std::size_t i = 0; i < m_assessment.result.outages.size(); ++i)
                addOutage(out, i);
        if (m_rule.cap)
            out.because.push_back(cap());
    }

    Reason formula() const
    {
        Reason out = reasonOfFormula(m_rule, m_input.period.days);
        if (m_rule.kind == CreditKind::PerBlock && m_rule.aggregate == Aggregate::Period)
            out.facts.push_back({"blocks", m_assessment.settled.periodBlocks});
        return out;
    }

    Reason tier() const
    {
        if (m_assessment.settled.tier == nullptr)
            return {reason::noTier, m_rule.clauses, {}, {}};
        Reason out{reason::tier,
                   m_rule.clauses,
                   {{"below", Fact::Share{m_assessment.settled.tier->below.text}},
                    {"base", m_rule.base},
                    {"base-amount", amount(m_assessment.base)}},
                   {}};
        addWorth(out.facts, m_assessment.settled.tier->worth, m_rule.dayBasis, m_input.period.days);
        return out;
    }

    void addOutage(Reason &out, std::size_t i) const
    {
        const Outage &outage = m_assessment.result.outages[i];
        if (!outage.recorded)
            return;
        if (!outage.admitted) {
            out.because.push_back({reason::notAdmitted,
                                   m_rule.clauses,
                                   {{"when", outage.whole}, {"cause", wordOf(outage.cause)}},
                                   {}});
            return;
        }
        Reason row{reason::creditedOutage, outage.clauses, {}, {}};
        row.facts = {{"when", outage.whole}, {"credited", outage.credited}};
        if (outage.amount)
            row.facts.push_back({"amount", amount(*outage.amount)});
        if (!outage.scenario.empty())
            row.facts.push_back({"scenario", outage.scenario});
        if (i < m_assessment.settled.blocks.size())
            row.facts.push_back({"blocks", m_assessment.settled.blocks[i]});
        addBridges(row, m_assessment.credited[m_assessment.listed[i]]);
        addOutOfCredit(row, outage);
        for (Reason &check : whyChecks(outage))
            row.because.push_back(std::move(check));
        out.because.push_back(std::move(row));
    }

    static void addBridges(Reason &row, const CreditedTime &credited)
    {
        for (const BridgedPart &part : credited.bridges)
            row.because.push_back({reason::bridge,
                                   {},
                                   {{"when", part.when},
                                    {"by", part.bridge->by},
                                    {"at", part.bridge->at},
                                    {"reason", part.bridge->reason},
                                    {"length", part.when.length()}},
                                   {}});
    }

    void addOutOfCredit(Reason &row, const Outage &outage) const
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
            row.because.push_back(
                {reason::outOfCredit,
                 excludingClauses(incident->cause, m_input.policy.exclusions, Purpose::Credit),
                 {{"incident", incident->id}, {"cause", wordOf(incident->cause)}, {"length", length}},
                 {}});
        }
    }

    Reason cap() const
    {
        const Fraction fee = exactAmount(m_assessment.result.fee, m_input.contract.currency);
        const Money limit = roundedAmount(fee * m_rule.cap->ratio, m_input.contract.currency, Rounding::Down);
        return {reason::cap,
                m_rule.clauses,
                {{"percent", Fact::Share{m_rule.cap->text}},
                 {"limit", amount(limit)},
                 {"before", amount(m_assessment.settled.beforeCap)},
                 {"applied", m_assessment.result.credit.capped}},
                {}};
    }

    Clauses gateClauses(const std::string &id) const
    {
        const auto &gates = m_input.policy.gates;
        const auto found
            = std::find_if(gates.begin(), gates.end(), [&](const Gate &g) { return g.id == id; });
        return found == gates.end() ? Clauses{} : found->clauses;
    }

    Reason gate(const Standing &row) const
    {
        Reason out{reason::gateFailed, gateClauses(row.gate), {{"gate", row.gate}, {"from", row.from}}, {}};
        if (row.until)
            out.facts.push_back({"until", *row.until});
        out.facts.push_back({"reason", row.reason});
        return out;
    }

    Reason claim(const Claim &c) const
    {
        Reason out{reason::claim,
                   m_input.policy.claim->clauses,
                   {{c.forPeriod ? "period" : "outage", c.outage}},
                   {}};
        if (!c.report.empty())
            out.facts.push_back({"ticket", c.report});
        if (c.deadline)
            out.facts.push_back({"deadline", *c.deadline});
        out.facts.push_back({"state", wordOf(c.state)});
        out.facts.push_back({"missing", joined(c.missing)});
        // A claim must not be filed while a gate fails (OPS-5a).
        for (const Standing &row : m_input.contract.standing)
            if (row.when().contains(m_input.asOf)
                && std::find(c.failingGates.begin(), c.failingGates.end(), row.gate) != c.failingGates.end())
                out.because.push_back(gate(row));
        return out;
    }

    const JudgingInput &m_input;
    const ServiceAssessment &m_assessment;
    const CreditRule &m_rule;
};

} // namespace

Reason whyCredit(const JudgingInput &input, const ServiceAssessment &assessment)
{
    return CreditReasons(input, assessment).make();
}

} // namespace makegood::sla
