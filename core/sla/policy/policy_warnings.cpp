// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/clause_register.h"
#include "sla/policy/policy_parts.h"
#include "sla/policy/policy_reader.h"
#include "sla/policy/toml_path.h"
#include "sla/policy/warning_parts.h"

namespace makegood::sla
{

namespace
{

bool touches(const std::string &path, const std::string &setting)
{
    return path == setting || path.starts_with(setting + '.');
}

/// Warns of settings without effect: the value is set already, or nothing reads the key.
void warnOfReading(const TomlNode &row, const TomlNode &bare, const Policy &base, const Reading &reading,
                   Problems &warnings)
{
    const TomlNode *set = row.find("set");
    if (!set || !reading.terms)
        return;
    const std::string key = "reading." + reading.id + ".set";
    if (sameTerms(base, *reading.terms)) {
        warnings.add(set->line, key, "the reading sets what already stands", set->shown(), "");
        return;
    }
    TomlNode patched = bare;
    const std::vector<PlacedSetting> settings = settingsOf(*set);
    for (const PlacedSetting &one : settings)
        applySetting(patched, one);
    const std::vector<IdleKey> idle = idleKeys(patched, *reading.terms);
    for (const PlacedSetting &one : settings) {
        TomlNode alone = bare;
        Problems problems("");
        applySetting(alone, one);
        const Policy changed = readPolicyTree(alone, problems);
        if (problems.empty() && sameTerms(base, changed))
            warnings.add(one.value->line, key + '.' + one.path, "it sets what already stands",
                         one.value->shown(), "");
        for (const IdleKey &unused : idle)
            if (touches(unused.path, one.path))
                warnings.add(one.value->line, key + '.' + unused.path,
                             "it sets a key without effect: " + unused.why, "", "");
    }
}

void warnOfReadings(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    const TomlNode *rows = tree.find("reading");
    TomlNode bare = tree;
    std::erase_if(bare.entries, [](const auto &entry) { return entry.first == "reading"; });
    for (const Reading &reading : policy.readings)
        if (const TomlNode *row = rows ? rows->row(reading.id) : nullptr)
            warnOfReading(*row, bare, policy, reading, warnings);
}

/// Warns of shares that every share keeps.
void warnOfMetrics(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    for (const ServiceClass &one : policy.classes)
        for (const Metric &metric : one.metrics)
            if (metric.statistic == Statistic::ShareBeyond && metric.limit.value == 100) {
                const std::string path = "class." + one.id + ".metric." + metric.id + ".limit";
                const TomlNode *limit = nodeAt(tree, path);
                warnings.add(limit ? limit->line : 0, path,
                             "no share is more than this, so it is always kept", metric.limit.text,
                             "less than 100");
            }
}

/// Warns of clause ids that begin like a shipped agreement's and are not in the register.
class ClauseCheck
{
public:
    explicit ClauseCheck(Problems &warnings)
        : m_clauses(knownClauses())
        , m_warnings(warnings)
    {
    }

    void walk(const TomlNode &node, const std::string &path)
    {
        for (const auto &[key, child] : node.entries) {
            const std::string childPath = path.empty() ? key : path + '.' + key;
            if (key == "clauses")
                for (const TomlNode &item : child.items)
                    check(item, childPath);
            else if (key == "clause")
                check(child, childPath);
            else
                walk(child, childPath);
        }
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            const TomlNode *id = node.items[i].find("id");
            walk(node.items[i], path + '.' + (id ? id->text : std::to_string(i)));
        }
    }

private:
    void check(const TomlNode &node, const std::string &path)
    {
        const std::string_view agreement = agreementOf(node.text);
        const bool ours = std::any_of(m_clauses.begin(), m_clauses.end(),
                                      [&](const Clause &one) { return agreementOf(one.id) == agreement; });
        const bool known = std::any_of(m_clauses.begin(), m_clauses.end(),
                                       [&](const Clause &one) { return one.id == node.text; });
        if (ours && !known)
            m_warnings.add(node.line, path, "the agreement has no such clause", node.shown(),
                           "the clauses of " + std::string(agreement));
    }

    std::vector<Clause> m_clauses;
    Problems &m_warnings;
};

} // namespace

Errors policyWarnings(const Policy &policy, std::string_view toml, const std::string &fileName)
{
    const Checked<TomlNode> tree = parseToml(toml, fileName, longestPolicy);
    if (!tree)
        return tree.error();
    Problems warnings(fileName);
    warnOfMeasures(*tree, policy, warnings);
    warnOfTiers(*tree, policy, warnings);
    warnOfScenarios(*tree, policy, warnings);
    warnOfSupport(*tree, policy, warnings);
    warnOfPeriods(*tree, policy, warnings);
    warnOfRules(*tree, policy, warnings);
    warnOfAmounts(*tree, policy, warnings);
    warnOfUnfedRules(*tree, policy, warnings);
    warnOfExclusions(*tree, policy, warnings);
    for (const IdleKey &idle : idleKeys(*tree, policy))
        warnings.add(idle.line, idle.path, "a key without effect: " + idle.why, "", "");
    warnOfMetrics(*tree, policy, warnings);
    const TomlNode *credit = tree->find("credit");
    if (credit && !policy.credit.byRules && policy.credit.clauses.empty())
        warnings.add(credit->line, "credit.clauses",
                     "no clause is named, so a credit cannot be traced to the agreement", "",
                     "the ids of the clauses that promise it");
    warnOfReadings(*tree, policy, warnings);
    ClauseCheck(warnings).walk(*tree, "");
    return warnings.sorted();
}

} // namespace makegood::sla
