// SPDX-License-Identifier: GPL-3.0-or-later
// [credit], [claim] and [[gate]]: docs/rules.md, sections 7, 8 and 15.
#include "sla/policy/policy_parts.h"

namespace makegood::sla
{

namespace
{

constexpr std::int64_t mostDuePeriods = 60;

std::optional<DueAfter> readAfter(TableReader &table, Problems &problems)
{
    const TomlNode *node = table.table("after");
    if (!node)
        return std::nullopt;
    TableReader row(*node, table.pathOf("after"), problems);
    DueAfter after;
    const std::string allowed = "an integer from 1 to " + std::to_string(mostDuePeriods);
    after.months = row.need("months", row.integer("months", 1, mostDuePeriods), allowed);
    after.within = row.need("within", row.integer("within", 1, mostDuePeriods), allowed);
    if (after.within >= 1 && after.months > after.within)
        row.wrong("months", "more periods are to be missed than are looked at",
                  "at most `within`, " + std::to_string(after.within));
    row.finish();
    return after;
}

void readClassesOfRule(TableReader &row, const std::vector<ServiceClass> &classes, CreditRule &rule)
{
    std::vector<std::string_view> ids;
    for (const ServiceClass &one : classes)
        ids.push_back(one.id);
    rule.classes = row.textsAmong("classes", ids).value_or(std::vector<std::string>());
    if (row.isEmptyList("classes"))
        row.wrong("classes", "an empty list", "at least one; leave the key out for every class");
}

bool isPromised(const std::string &metric, const std::vector<ServiceClass> &classes)
{
    for (const ServiceClass &one : classes)
        for (const Metric &promised : one.metrics)
            if (promised.id == metric)
                return true;
    return false;
}

std::vector<CreditRule> readRules(TableReader &table, const std::vector<ServiceClass> &classes,
                                  Problems &problems)
{
    std::vector<CreditRule> out;
    UniqueIds ids;
    for (const auto &[node, path] : table.rows("rule", mostRows)) {
        TableReader row(*node, path, problems);
        const std::string id = ids.read(row);
        CreditRule rule = readRemedy(row, true, problems);
        rule.id = id;
        readClassesOfRule(row, classes, rule);
        rule.metric = row.text("metric").value_or(std::string());
        if (rule.on == Trigger::Metric && !row.has("metric"))
            row.missing("metric", "the id of a [[class.metric]]");
        else if (rule.on == Trigger::Metric && !isPromised(rule.metric, classes))
            row.wrong("metric", "no class promises a value of this name", "the id of a [[class.metric]]");
        else if (rule.on != Trigger::Metric && row.has("metric"))
            row.wrong("metric", "this rule is not paid for a metric", "on = \"metric\" beside it");
        rule.adds = row.boolean("adds").value_or(false);
        rule.cap = row.percent("cap_percent", Most::Any);
        rule.clauses = row.clauses();
        row.finish();
        out.push_back(std::move(rule));
    }
    if (table.isEmptyList("rule"))
        table.wrong("rule", "no rule", "at least one [[credit.rule]]");
    return out;
}

// Keys of the one remedy that stood here before the rules came.
void refuseKeysOfRules(TableReader &table, const TomlNode &node)
{
    for (const auto &[key, value] : node.entries) {
        const bool isTrigger = key == "trigger";
        if (key == "kind" || key == "rule" || key == "clauses" || key == "cap_percent"
            || policyKeys().find("credit", key) == nullptr
            || (!isTrigger && policyKeys().find("credit.rule", key) == nullptr))
            continue;
        table.says(key, {}); // known: one error is enough
        table.wrong(key,
                    isTrigger ? "with several remedies each has its own: `on` in its [[credit.rule]]"
                              : "with several remedies this belongs under a [[credit.rule]]",
                    "cap_percent, least, after, clauses and [[credit.rule]] tables");
    }
}

} // namespace

CreditTerms readCredit(TableReader &top, const std::vector<ServiceClass> &classes, Problems &problems)
{
    CreditTerms terms;
    const TomlNode *node = top.table("credit");
    if (!node) {
        if (!top.has("credit"))
            top.missing("credit", "[credit]; kind = \"none\" where the agreement gives none");
        return terms;
    }
    TableReader table(*node, "credit", problems);
    terms.byRules = table.has("rule");
    terms.cap = table.percent("cap_percent", Most::Any);
    terms.least = readAmount(table, "least");
    terms.after = readAfter(table, problems);
    terms.clauses = table.clauses();
    if (terms.byRules) {
        if (table.has("kind")) {
            table.says("kind", {}); // known: one error is enough
            table.wrong("kind", "[credit] has one kind for all classes or rules, not both",
                        "kind, or [[credit.rule]] tables that each have one");
        }
        terms.rules = readRules(table, classes, problems);
        refuseKeysOfRules(table, *node);
    } else {
        terms.rules.push_back(readRemedy(table, false, problems));
        terms.rules.front().clauses = terms.clauses;
    }
    table.finish();
    return terms;
}

std::optional<ClaimRule> readClaim(TableReader &top, const std::optional<BusinessHours> &business,
                                   Problems &problems)
{
    const TomlNode *node = top.table("claim");
    if (!node)
        return std::nullopt;
    TableReader table(*node, "claim", problems);
    ClaimRule rule;
    rule.within = table.timeLimit("within", true);
    if (rule.within && rule.within->businessDays > 0)
        businessFor(table, "within", business);
    const auto from = table.word<ClaimFrom>("from");
    if (table.has("within") && !table.has("from"))
        table.missing("from", allowedWords<ClaimFrom>());
    rule.from = from.value_or(ClaimFrom::IncidentEnd);
    rule.reportWithin = table.duration("report_within", Least::Zero);
    rule.requirements = table.textsAmong("requires", wordsOf<ClaimItem>).value_or(std::vector<std::string>());
    rule.payout = table.text("payout").value_or(std::string());
    rule.clauses = table.clauses();
    table.finish();
    return rule;
}

std::vector<Gate> readGates(TableReader &top, Problems &problems)
{
    std::vector<Gate> out;
    UniqueIds ids;
    for (const auto &[node, path] : top.rows("gate")) {
        TableReader row(*node, path, problems);
        Gate gate;
        gate.id = ids.read(row);
        gate.clauses = row.clauses();
        row.finish();
        out.push_back(std::move(gate));
    }
    return out;
}

} // namespace makegood::sla
