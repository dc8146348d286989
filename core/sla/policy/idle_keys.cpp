// SPDX-License-Identifier: GPL-3.0-or-later
// KeyNames that stand in a policy without effect: they belong to another kind of measure or credit.
#include "sla/policy/warning_parts.h"

namespace makegood::sla
{

namespace
{

using KeyNames = std::vector<std::string_view>;

KeyNames idleIn(const Measure &measure)
{
    switch (measure.kind) {
    case MeasureKind::Runs:
        return {"bucket", "threshold", "min_bad", "interval_value", "empty_interval", "max_delay", "calls"};
    case MeasureKind::ErrorRate:
        return {"combine",        "min_failures",   "extent",    "resolution",
                "interval_value", "empty_interval", "max_delay", "calls"};
    case MeasureKind::IntervalMean:
        break;
    }
    KeyNames keys = {"combine",    "interval",   "max_gap", "min_failures", "extent",
                 "resolution", "min_outage", "no_data", "min_bad"};
    if (!measure.calls)
        keys.push_back("max_delay");
    return keys;
}

KeyNames idleIn(const CreditRule &credit)
{
    switch (credit.kind) {
    case CreditKind::ProRata:
        return {"block", "days", "percent", "rounding", "aggregate", "day_basis", "base", "tier"};
    case CreditKind::PerBlock:
        if (credit.worth.percent)
            return {"basis", "multiplier", "base", "tier", "day_basis"};
        return {"basis", "multiplier", "base", "tier"};
    case CreditKind::Tiers: {
        KeyNames keys = {"basis", "multiplier", "block", "days", "percent", "rounding", "aggregate", "scenario"};
        if (std::none_of(credit.tiers.begin(), credit.tiers.end(),
                         [](const Tier &tier) { return tier.worth.days.has_value(); }))
            keys.push_back("day_basis");
        return keys;
    }
    case CreditKind::Negotiated:
    case CreditKind::None:
        break;
    }
    KeyNames keys = {"basis",     "multiplier", "block", "days", "percent",    "rounding",
                 "aggregate", "day_basis",  "base",  "tier", "cap_percent"};
    if (credit.kind == CreditKind::None)
        keys.push_back("trigger");
    return keys;
}

void collectIdle(const TomlNode *table, const std::string &path, const KeyNames &keys, const std::string &why,
             std::vector<IdleKey> &out)
{
    if (!table)
        return;
    for (const auto &[key, node] : table->entries)
        if (std::find(keys.begin(), keys.end(), key) != keys.end()) {
            // The rows of an array of tables begin at their own headers.
            const int line = node.items.empty() ? node.line : node.items.front().line;
            out.push_back({line, path + '.' + key, why});
        }
}

std::string kindIn(const TomlNode *table)
{
    const TomlNode *kind = table ? table->find("kind") : nullptr;
    return kind ? kind->text : std::string();
}

} // namespace

std::vector<IdleKey> idleKeys(const TomlNode &tree, const Policy &policy)
{
    std::vector<IdleKey> out;
    const TomlNode *classes = tree.find("class");
    for (const ServiceClass &one : policy.classes) {
        const TomlNode *row = classes ? classes->row(one.id) : nullptr;
        const TomlNode *measure = row ? row->find("measure") : nullptr;
        collectIdle(measure, "class." + one.id + ".measure", idleIn(one.measure),
                "the measure's kind " + kindIn(measure) + " does not use it", out);
    }
    const TomlNode *credit = tree.find("credit");
    const std::string creditKind = kindIn(credit);
    collectIdle(credit, "credit", idleIn(policy.credit), "the credit's kind " + creditKind + " does not use it",
            out);
    const bool noClaims
        = policy.credit.kind == CreditKind::None || policy.credit.kind == CreditKind::Negotiated;
    if (const TomlNode *claim = tree.find("claim")) {
        if (noClaims)
            out.push_back(
                {claim->line, "claim", "the credit's kind " + creditKind + " gives nothing to claim"});
        else if (policy.claim && !policy.claim->within)
            collectIdle(claim, "claim", {"from"}, "it has a meaning only with `within`", out);
    }
    if (policy.maintenance && !policy.maintenance->minNotice && !policy.maintenance->channel)
        collectIdle(tree.find("maintenance"), "maintenance", {"notice"},
                "it rules min_notice and channel, and neither is given", out);
    return out;
}

} // namespace makegood::sla
