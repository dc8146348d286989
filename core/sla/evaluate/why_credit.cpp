// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "sla/evaluate/reason_kinds.h"
#include "sla/evaluate/why.h"

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
        , m_terms(input.policy.credit)
    {
    }

    Reason make()
    {
        const CreditResult &credit = m_assessment.result.credit;
        Reason out{reason::credit, m_terms.clauses, {{"kind", wordOf(credit.kind)}}, {}};
        if (credit.amount)
            out.facts.push_back({"amount", amount(*credit.amount)});
        out.facts.push_back({"withheld", amount(credit.withheld)});
        out.facts.push_back({"capped", credit.capped});
        if (credit.isToBeAgreed())
            out.facts.push_back({"open", true});
        if (credit.kind == CreditKind::None) {
            out.because.push_back({reason::noCredit, m_terms.clauses, {}, {}});
            return out;
        }
        if (credit.dueMonth)
            out.because.push_back({reason::notDueYet, {}, {{"month", formatMonth(*credit.dueMonth)}}, {}});
        if (m_assessment.result.earnsByGroup) {
            out.because.push_back(byGroup());
            return out;
        }
        if (credit.kind != CreditKind::Negotiated)
            out.because.push_back(fee());
        for (std::size_t i = 0; i < m_assessment.settled.rules.size(); ++i)
            addRule(out, i);
        if (m_terms.cap && credit.kind != CreditKind::Negotiated)
            out.because.push_back(cap());
        addWithholding(out);
        for (const Claim &c : m_assessment.result.claims)
            out.because.push_back(claim(c));
        return out;
    }

private:
    Fact::Amount amount(Money money) const { return {formatMoney(money, m_input.contract.currency)}; }

    Reason fee() const
    {
        const Service &service = *m_assessment.service;
        const auto charged = [&](Month month) { return service.charges.count(month) > 0; };
        Reason out{reason::fee,
                   {},
                   {{"amount", amount(m_assessment.result.fee)}, {"charged", charged(m_input.month)}},
                   {}};
        const std::vector<JudgedMonth> &months = m_input.period.months;
        if (months.size() > 1)
            for (const JudgedMonth &one : months)
                if (one.charged)
                    out.because.push_back({reason::monthsFee,
                                           {},
                                           {{"month", formatMonth(one.month)},
                                            {"amount", amount(service.fee(one.month))},
                                            {"charged", charged(one.month)}},
                                           {}});
        return out;
    }

    Reason byGroup() const
    {
        Reason out{reason::byGroup, m_assessment.serviceClass->clauses, {}, {}};
        for (const Group &group : m_input.contract.groups)
            if (std::find(group.services.begin(), group.services.end(), m_assessment.service->id)
                != group.services.end())
                out.facts = {{"group", group.id}};
        return out;
    }

    // The one remedy stands below the credit itself, each of several below a reason of its own.
    void addRule(Reason &out, std::size_t i) const
    {
        const RuleSettlement &settled = m_assessment.settled.rules[i];
        const RuleResult &result = m_assessment.result.credit.rules[i];
        if (!m_terms.byRules) {
            addWhyRule(out, m_input, m_assessment, settled);
            return;
        }
        Reason rule{reason::rule,
                    result.clauses,
                    {{"id", result.id}, {"kind", wordOf(result.kind)}, {"on", wordOf(result.on)}},
                    {}};
        if (result.amount)
            rule.facts.push_back({"amount", amount(*result.amount)});
        rule.facts.push_back({"withheld", amount(result.withheld)});
        rule.facts.push_back({"capped", result.capped});
        if (result.withheld > Money{})
            rule.facts.push_back({"is-withheld", true});
        addWhyRule(rule, m_input, m_assessment, settled);
        out.because.push_back(std::move(rule));
    }

    Reason cap() const
    {
        const Fraction fee = exactAmount(m_assessment.result.fee, m_input.contract.currency);
        const Money limit
            = roundedAmount(fee * m_terms.cap->ratio, m_input.contract.currency, Rounding::Down);
        return {reason::cap,
                m_terms.clauses,
                {{"percent", Fact::Share{m_terms.cap->text}},
                 {"limit", amount(limit)},
                 {"before", amount(m_assessment.settled.beforeCap)},
                 {"applied", m_assessment.result.credit.capped}},
                {}};
    }

    void addWithholding(Reason &out) const
    {
        for (const Standing *row : m_assessment.failedGates)
            out.because.push_back(gate(*row));
        const CreditResult &credit = m_assessment.result.credit;
        if (credit.isWithheldFor(Withholding::Least))
            out.because.push_back(
                {reason::underLeast,
                 m_terms.clauses,
                 {{"least", Fact::Amount{m_terms.least->text}}, {"amount", amount(credit.withheld)}},
                 {}});
        if (!m_assessment.lastPeriods.empty())
            out.because.push_back(dueAfter());
    }

    Reason dueAfter() const
    {
        Reason out{reason::dueAfter, m_terms.clauses, {}, {}};
        std::int64_t missed = 0;
        for (const EarlierPeriod &one : m_assessment.lastPeriods) {
            Reason period{reason::judgedPeriod, {}, {{"month", formatMonth(one.month)}}, {}};
            if (one.when)
                period.facts.push_back({"when", *one.when});
            if (one.met)
                period.facts.push_back({"met", *one.met});
            missed += one.met == false ? 1 : 0;
            out.because.push_back(std::move(period));
        }
        out.facts = {{"months", m_terms.after->months},
                     {"within", m_terms.after->within},
                     {"missed", missed},
                     {"due", missed >= m_terms.after->months}};
        return out;
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
    const CreditTerms &m_terms;
};

} // namespace

Reason whyCredit(const JudgingInput &input, const ServiceAssessment &assessment)
{
    return CreditReasons(input, assessment).make();
}

} // namespace makegood::sla
