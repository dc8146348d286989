// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/earlier_periods.h"

#include <algorithm>

#include "sla/evaluate/service_assessment.h"

namespace makegood::sla
{

namespace
{

// A change of the rate at which downtime grows.
struct RateChange {
    Instant at{};
    Fraction by;
};

void addStretches(std::vector<RateChange> &out, const Figures &part)
{
    IntervalSet whole = part.downtime;
    const auto add = [&](const IntervalSet &time, const Fraction &rate) {
        for (const Interval &i : time.intervals()) {
            out.push_back({i.start, rate});
            out.push_back({i.end, -rate});
        }
    };
    for (const SharedOutage &one : part.shared) {
        const IntervalSet inside = whole.intersected(one.whole);
        add(inside, one.share);
        whole = whole.without(inside);
    }
    add(whole, 1);
}

} // namespace

std::optional<Instant> PastPeriod::passes(Duration bound) const
{
    if (down <= Fraction(bound.count()))
        return std::nullopt;
    std::vector<RateChange> changes;
    for (const Figures &part : parts)
        addStretches(changes, part);
    std::stable_sort(changes.begin(), changes.end(),
                     [](const RateChange &a, const RateChange &b) { return a.at < b.at; });
    Fraction left(bound.count());
    Fraction rate = 0;
    for (std::size_t i = 0; i + 1 < changes.size(); ++i) {
        rate += changes[i].by;
        const Fraction gained = rate * (changes[i + 1].at - changes[i].at).count();
        if (gained > left)
            // The whole milliseconds after which the bound is not yet passed.
            return changes[i].at + Duration(static_cast<std::int64_t>(floorOf(left / rate)));
        left -= gained;
    }
    return std::nullopt;
}

EarlierPeriods::EarlierPeriods(const JudgingInput &input, std::vector<ServicePart> parts,
                               const ServiceLife &life)
    : m_input(input)
    , m_parts(std::move(parts))
    , m_life(life)
{
}

bool EarlierPeriods::reaches(int k) const
{
    return earlierPeriodOf(m_input.contract, m_parts.front().serviceClass->period, m_input.month, k)
        .has_value();
}

const PastPeriod *EarlierPeriods::back(int k)
{
    while (m_known.size() < static_cast<std::size_t>(k))
        m_known.push_back(judge(static_cast<int>(m_known.size()) + 1));
    const auto &found = m_known[static_cast<std::size_t>(k - 1)];
    return found ? &*found : nullptr;
}

std::optional<PastPeriod> EarlierPeriods::judge(int k) const
{
    const ServiceClass &kind = *m_parts.front().serviceClass;
    auto period = earlierPeriodOf(m_input.contract, kind.period, m_input.month, k, m_life);
    if (!period)
        return std::nullopt;
    PastPeriod out;
    out.period = std::move(*period);
    if (!kind.isMeasured)
        return out;
    std::vector<const Figures *> each;
    out.parts.reserve(m_parts.size());
    for (const ServicePart &part : m_parts) {
        auto own = earlierPeriodOf(m_input.contract, kind.period, m_input.month, k, part.service->life);
        if (!own)
            continue;
        const JudgingInput input = m_input.over(std::move(*own));
        out.parts.push_back(figuresIn(input, part, *measuredIn(input, part), kind.measure.noData));
        each.push_back(&out.parts.back());
    }
    const UnitFigures sum = together(each, kind.measure);
    out.down = sum.down;
    if (sum.availability) {
        out.availability = sum.availability->ratio();
        out.met = *out.availability >= kind.target.ratio;
    }
    return out;
}

std::vector<EarlierPeriod> lastPeriods(const JudgingInput &own, const ServiceAssessment &assessment,
                                       std::int64_t count)
{
    std::vector<EarlierPeriod> out{{own.period.last, own.period.when, assessment.result.met}};
    const std::chrono::months step(assessment.serviceClass->period.months());
    for (int k = 1; k < count; ++k) {
        EarlierPeriod one;
        one.month = {out.back().month.value - step};
        if (const PastPeriod *past = assessment.earlier->back(k))
            one = {past->period.last, past->period.when, past->met};
        out.push_back(one);
    }
    return out;
}

bool asksForEarlierPeriods(const Policy &policy)
{
    return !policy.rights.empty() || policy.credit.after;
}

} // namespace makegood::sla
