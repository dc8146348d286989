// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/formulas.h"

namespace makegood::sla
{

const Tier *tierFor(std::span<const Tier> tiers, const Fraction &availability)
{
    const auto applies = [&](const Tier &tier) {
        return tier.orAt ? availability <= tier.below.ratio : availability < tier.below.ratio;
    };
    const auto isLower = [](const Tier &a, const Tier &b) {
        return a.below.ratio < b.below.ratio || (a.below.ratio == b.below.ratio && !a.orAt && b.orAt);
    };
    const Tier *best = nullptr;
    for (const Tier &tier : tiers)
        if (applies(tier) && (best == nullptr || isLower(tier, *best)))
            best = &tier;
    return best;
}

const Tier *tierBeyond(std::span<const Tier> tiers, const MetricOutcome &metric)
{
    const bool above = metric.side == Side::Most;
    const auto isBeyond
        = [&](const Fraction &value, const Fraction &bound) { return above ? value > bound : value < bound; };
    const Tier *best = nullptr;
    for (const Tier &tier : tiers)
        if (metric.value && tier.beyond && isBeyond(*metric.value, tier.beyond->value)
            && (best == nullptr || isBeyond(tier.beyond->value, best->beyond->value)))
            best = &tier;
    return best;
}

} // namespace makegood::sla
