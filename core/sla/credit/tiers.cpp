// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/formulas.h"

namespace makegood::sla
{

const Tier *tierFor(std::span<const Tier> tiers, const Fraction &availability)
{
    const Tier *best = nullptr;
    for (const Tier &tier : tiers)
        if (availability < tier.below.ratio && (best == nullptr || tier.below.ratio < best->below.ratio))
            best = &tier;
    return best;
}

} // namespace makegood::sla
