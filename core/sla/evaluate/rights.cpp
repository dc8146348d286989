// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/rights.h"

#include <algorithm>

#include "sla/evaluate/why.h"

namespace makegood::sla
{

namespace
{

PastPeriod presentPeriod(const ServiceAssessment &assessment)
{
    PastPeriod out;
    out.period = assessment.period;
    if (assessment.result.availability)
        out.availability = assessment.result.availability->ratio();
    out.met = assessment.result.met;
    for (const Figures *part : assessment.figuresOfParts()) {
        out.parts.push_back(*part);
        out.down += part->down;
    }
    return out;
}

/// One right of one service or group.
class RightClock
{
public:
    RightClock(const ServiceAssessment &assessment, const PastPeriod &present, const RightRule &rule)
        : m_assessment(assessment)
        , m_present(present)
        , m_rule(rule)
    {
    }

    struct Arising {
        Instant at{};
        int back = 0; ///< the period in which it arose; the present one is 0
    };

    // When it arose, in order, as far as that still matters to the present period.
    std::vector<Arising> arisings() const
    {
        std::vector<Arising> out;
        for (int k = 0; k == 0 || m_assessment.earlier->reaches(k); ++k) {
            const PastPeriod *period = at(k);
            // What arises at its end, the latest possible, would be over.
            if (period != nullptr && m_rule.lasts
                && period->period.when.end + *m_rule.lasts <= m_present.period.when.start)
                break;
            if (const auto arisen = arisenIn(k))
                out.push_back({*arisen, k});
        }
        std::reverse(out.begin(), out.end());
        if (!m_rule.lasts && out.size() > 1)
            out.resize(1); // for good: it arises once
        return out;
    }

    // The period of an arising and those that the right looks back on, newest first.
    std::vector<const PastPeriod *> looksAt(const Arising &arising) const
    {
        std::vector<const PastPeriod *> out;
        for (int i = 0; i < m_rule.within; ++i)
            out.push_back(at(arising.back + i));
        return out;
    }

private:
    // The present period is 0.
    const PastPeriod *at(int k) const { return k == 0 ? &m_present : m_assessment.earlier->back(k); }

    bool holds(int k) const
    {
        const PastPeriod *period = at(k);
        if (period == nullptr || !period->availability)
            return false;
        return m_rule.downtimeOver ? period->down > Fraction(m_rule.downtimeOver->count())
                                   : period->met == false;
    }

    std::optional<Instant> arisenIn(int k) const
    {
        if (!holds(k))
            return std::nullopt;
        if (m_rule.arisesAtOnce())
            return at(k)->passes(*m_rule.downtimeOver);
        int held = 0;
        for (int i = 0; i < m_rule.within; ++i)
            held += holds(k + i) ? 1 : 0;
        if (held < m_rule.months || !at(k)->period.ends)
            return std::nullopt;
        return at(k)->period.when.end;
    }

    const ServiceAssessment &m_assessment;
    const PastPeriod &m_present;
    const RightRule &m_rule;
};

} // namespace

std::vector<RightResult> rightsOf(const JudgingInput &input, std::span<const ServiceAssessment> judged,
                                  WithReasons reasons)
{
    std::vector<RightResult> out;
    for (const ServiceAssessment &assessment : judged) {
        if (assessment.result.earnsByGroup)
            continue;
        const PastPeriod present = presentPeriod(assessment);
        const Interval &period = present.period.when;
        for (const RightRule &rule : input.policy.rights) {
            const RightClock clock(assessment, present, rule);
            for (const auto &arising : clock.arisings()) {
                RightResult right{rule.id, assessment.result.service, arising.at, {}, rule.text, rule.clauses,
                                  {}};
                if (rule.lasts)
                    right.until = arising.at + *rule.lasts;
                if (arising.at > std::min(input.asOf, period.end)
                    || (right.until && *right.until <= period.start))
                    continue;
                if (reasons == WithReasons::Yes)
                    right.why = whyRight(rule, right, clock.looksAt(arising));
                out.push_back(std::move(right));
            }
        }
    }
    return out;
}

} // namespace makegood::sla
