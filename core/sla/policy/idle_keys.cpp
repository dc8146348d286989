// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/credit_keys.h"
#include "sla/policy/measure_keys.h"
#include "sla/policy/warning_parts.h"

namespace makegood::sla
{

namespace
{

using KeyNames = std::vector<std::string_view>;

template <typename Key, typename Rule> KeyNames withoutEffect(std::span<const Key> keys, const Rule &rule)
{
    KeyNames out;
    for (const Key &key : keys)
        if (!hasEffect(key, rule))
            out.push_back(key.name);
    return out;
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

void collectIdleOfRule(const TomlNode &row, const CreditRule &rule, std::vector<IdleKey> &out)
{
    const std::string path = "credit.rule." + rule.id;
    collectIdle(&row, path, withoutEffect(creditKeys(), rule),
                "the rule's kind " + kindIn(&row) + " does not use it", out);
    if (!rule.admitsOutages())
        collectIdle(&row, path, {"adds"}, "no outages are admitted to this rule", out);
}

void collectIdleOfMeasure(const TomlNode *table, const ServiceClass &one, std::vector<IdleKey> &out)
{
    for (const MeasureKey &key : measureKeys()) {
        if (hasEffect(key, one.measure))
            continue;
        const bool isUsed = key.kinds.contains(one.measure.kind);
        collectIdle(table, "class." + one.id + ".measure", {key.name},
                    isUsed ? "it has a meaning only with " + std::string(key.onlyWith)
                           : "the measure's kind " + kindIn(table) + " does not use it",
                    out);
    }
}

} // namespace

std::vector<IdleKey> idleKeys(const TomlNode &tree, const Policy &policy)
{
    std::vector<IdleKey> out;
    const TomlNode *classes = tree.find("class");
    for (const ServiceClass &one : policy.classes) {
        const TomlNode *row = classes ? classes->row(one.id) : nullptr;
        const TomlNode *measure = row ? row->find("measure") : nullptr;
        for (const Metric &metric : one.metrics)
            if (const TomlNode *rows = row ? row->find("metric") : nullptr;
                rows && metric.statistic != Statistic::ShareBeyond)
                collectIdle(rows->row(metric.id), "class." + one.id + ".metric." + metric.id, {"beyond"},
                            "it has a meaning only with statistic = \"share-beyond\"", out);
        collectIdleOfMeasure(measure, one, out);
    }
    const TomlNode *credit = tree.find("credit");
    const std::string creditKind = kindIn(credit);
    if (const CreditRule *only = policy.credit.only())
        collectIdle(credit, "credit", withoutEffect(creditKeys(), *only),
                    "the credit's kind " + creditKind + " does not use it", out);
    const TomlNode *rules = credit ? credit->find("rule") : nullptr;
    for (const CreditRule &rule : policy.credit.rules)
        if (const TomlNode *row = rules ? rules->row(rule.id) : nullptr)
            collectIdleOfRule(*row, rule, out);
    const bool noClaims = !policy.credit.isClaimable();
    if (const TomlNode *claim = tree.find("claim")) {
        if (noClaims)
            out.push_back({claim->line, "claim",
                           policy.credit.byRules
                               ? "no rule gives anything to claim"
                               : "the credit's kind " + creditKind + " gives nothing to claim"});
        else if (policy.claim && !policy.claim->within)
            collectIdle(claim, "claim", {"from"}, "it has a meaning only with `within`", out);
    }
    if (policy.maintenance && !policy.maintenance->minNotice && !policy.maintenance->channel)
        collectIdle(tree.find("maintenance"), "maintenance", {"notice"},
                    "it rules min_notice and channel, and neither is given", out);
    addIdleSupportKeys(tree, policy, out);
    addIdlePeriodKeys(tree, policy, out);
    return out;
}

} // namespace makegood::sla
