// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/credit_keys.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

bool countsDays(const CreditRule &rule)
{
    if (rule.kind == CreditKind::PerBlock)
        return !rule.worth.percent;
    return std::any_of(rule.tiers.begin(), rule.tiers.end(),
                       [](const Tier &tier) { return tier.worth.days.has_value(); });
}

} // namespace

std::span<const CreditKey> creditKeys()
{
    using enum CreditKind;
    static constexpr CreditKey table[] = {
        {"trigger", {ProRata, PerBlock, Tiers, Negotiated}},
        {"basis", {ProRata}},
        {"multiplier", {ProRata}},
        {"block", {PerBlock}},
        {"days", {PerBlock}},
        {"percent", {PerBlock}},
        {"rounding", {PerBlock}},
        {"aggregate", {PerBlock}},
        {"day_basis", {PerBlock, Tiers}, countsDays},
        {"base", {Tiers}},
        {"tier", {Tiers}},
        {"scenario", {ProRata, PerBlock, Negotiated, None}},
        {"cap_percent", {ProRata, PerBlock, Tiers}},
    };
    return table;
}

bool hasEffect(const CreditKey &key, const CreditRule &rule)
{
    return key.kinds.contains(rule.kind) && (!key.onlyWith || key.onlyWith(rule));
}

} // namespace makegood::sla
