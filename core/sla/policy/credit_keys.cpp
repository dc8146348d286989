// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/credit_keys.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

bool isDayLong(const Worth &worth)
{
    return worth.days || worth.hours;
}

bool countsDays(const CreditRule &rule)
{
    if (rule.kind == CreditKind::PerBlock || rule.kind == CreditKind::Flat)
        return isDayLong(rule.worth);
    return std::any_of(rule.tiers.begin(), rule.tiers.end(),
                       [](const Tier &tier) { return isDayLong(tier.worth); })
        || std::any_of(rule.rows.begin(), rule.rows.end(),
                       [](const LengthRow &row) { return isDayLong(row.worth); });
}

bool hasWholeBlocks(const CreditRule &rule)
{
    return !rule.calendarDays;
}

bool addsBlocksUp(const CreditRule &rule)
{
    return !rule.isForTickets();
}

bool hasAmounts(const CreditRule &rule)
{
    return rule.worth.amount.has_value();
}

} // namespace

std::span<const CreditKey> creditKeys()
{
    using enum CreditKind;
    static constexpr CreditKey table[] = {
        {"trigger", {ProRata, PerBlock, Tiers, Table, Flat, Negotiated}},
        {"basis", {ProRata}},
        {"multiplier", {ProRata}},
        {"block", {PerBlock}},
        {"days", {PerBlock, Flat}},
        {"percent", {PerBlock, Flat}},
        {"amount", {PerBlock, Flat}},
        {"per", {PerBlock, Flat}, hasAmounts},
        {"rounding", {PerBlock}, hasWholeBlocks},
        {"aggregate", {PerBlock}, addsBlocksUp},
        {"first_percent", {PerBlock}},
        {"day_basis", {PerBlock, Tiers, Table, Flat}, countsDays},
        {"base", {Tiers}},
        {"tier", {Tiers}},
        {"by", {Table}},
        {"row", {Table}},
        {"scenario", {ProRata, PerBlock, Table, Flat, Negotiated, None}},
        {"free", {ProRata, PerBlock, Table}},
        {"beyond", {ProRata, PerBlock, Table}},
        {"cap_percent_outage", {ProRata, PerBlock, Table}},
        {"cap_percent", {ProRata, PerBlock, Tiers, Table, Flat}},
        {"least", {ProRata, PerBlock, Tiers, Table, Flat}},
        {"after", {ProRata, PerBlock, Tiers, Table, Flat}},
    };
    return table;
}

bool hasEffect(const CreditKey &key, const CreditRule &rule)
{
    return key.kinds.contains(rule.kind) && (!key.onlyWith || key.onlyWith(rule));
}

} // namespace makegood::sla
