// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "sla/policy/contract.h"
#include "sla/policy/warning_parts.h"

namespace makegood::sla
{

namespace
{

/// The line of a row in an array of tables below the remedy's table.
int lineOfRow(const TomlNode *remedy, std::string_view array, std::size_t index)
{
    const TomlNode *rows = remedy ? remedy->find(array) : nullptr;
    return rows && index < rows->items.size() ? rows->items[index].line : 0;
}

/// Calls `warn` with each remedy, its table and its path.
template <typename Warn> void eachRemedy(const TomlNode &tree, const CreditTerms &terms, Warn warn)
{
    const TomlNode *credit = tree.find("credit");
    const TomlNode *rows = credit && terms.byRules ? credit->find("rule") : nullptr;
    for (const CreditRule &rule : terms.rules)
        if (terms.byRules)
            warn(rule, rows ? rows->row(rule.id) : nullptr, "credit.rule." + rule.id);
        else
            warn(rule, credit, std::string("credit"));
}

/// For each cause and service type the length above which a scenario admits an outage; absent: never.
struct Reach {
    std::array<std::array<std::optional<Duration>, serviceTypes.size()>, wordsOf<Cause>.size()> cells;
};

Reach reachOf(const Scenario &scenario)
{
    Reach reach;
    // "Any length" is below a strict zero: it admits an outage without length too. Lengths are whole
    // milliseconds.
    const Duration above
        = scenario.atLeast ? *scenario.atLeast - Duration(1) : scenario.longerThan.value_or(Duration(-1));
    for (std::size_t cause = 0; cause < wordsOf<Cause>.size(); ++cause)
        for (std::size_t type = 0; type < serviceTypes.size(); ++type) {
            const bool causeFits = scenario.causes.empty()
                || std::find(scenario.causes.begin(), scenario.causes.end(), static_cast<Cause>(cause))
                    != scenario.causes.end();
            const bool typeFits = scenario.serviceTypes.empty()
                || std::find(scenario.serviceTypes.begin(), scenario.serviceTypes.end(), serviceTypes[type])
                    != scenario.serviceTypes.end();
            if (causeFits && typeFits)
                reach.cells[cause][type] = above;
        }
    return reach;
}

bool overlap(const Reach &a, const Reach &b)
{
    for (std::size_t cause = 0; cause < wordsOf<Cause>.size(); ++cause)
        for (std::size_t type = 0; type < serviceTypes.size(); ++type)
            if (a.cells[cause][type] && b.cells[cause][type])
                return true;
    return false;
}

/// Whether every outage that `later` admits is admitted by one of `earlier`.
bool shadowed(const Reach &later, const std::vector<Reach> &earlier)
{
    for (std::size_t cause = 0; cause < wordsOf<Cause>.size(); ++cause)
        for (std::size_t type = 0; type < serviceTypes.size(); ++type) {
            const std::optional<Duration> &above = later.cells[cause][type];
            if (above && std::none_of(earlier.begin(), earlier.end(), [&](const Reach &one) {
                    return one.cells[cause][type] && *one.cells[cause][type] <= *above;
                }))
                return false;
        }
    return true;
}

/// The highest target of the classes that a rule is for.
Percent highestTarget(const Policy &policy, const CreditRule &rule)
{
    Percent target;
    for (const ServiceClass &one : policy.classes)
        if (rule.appliesTo(one.id) && one.target.ratio >= target.ratio)
            target = one.target;
    return target;
}

/// Whether the row applies below `other` and wherever that applies.
bool isLower(const Tier &tier, const Tier &other)
{
    return tier.below.ratio < other.below.ratio
        || (tier.below.ratio == other.below.ratio && !tier.orAt && other.orAt);
}

void warnOfTiersIn(const CreditRule &credit, const TomlNode *table, const std::string &path,
                   const Percent &target, Problems &warnings)
{
    for (std::size_t i = 0; i < credit.tiers.size(); ++i) {
        const Tier &tier = credit.tiers[i];
        const Percent &below = tier.below;
        // The row applies from the next lower row up to its own bound; a breach lies below the target as
        // well.
        const Tier *lower = nullptr;
        bool repeated = false;
        for (std::size_t j = 0; j < credit.tiers.size(); ++j) {
            const Tier &other = credit.tiers[j];
            if (isLower(other, tier) && (!lower || isLower(*lower, other)))
                lower = &other;
            repeated = repeated || (j < i && other.below.ratio == below.ratio && other.orAt == tier.orAt);
        }
        const std::string word = tier.orAt ? "at_or_below" : "below";
        const std::string key = path + ".tier." + std::to_string(i) + '.' + word;
        const int line = lineOfRow(table, "tier", i);
        if (repeated)
            warnings.add(line, key, "this tier can never apply: an earlier one has the same `" + word + '`',
                         below.text, "");
        else if (below.ratio == 0 && !tier.orAt)
            warnings.add(line, key, "this tier can never apply: availability is never below zero", below.text,
                         "");
        else if (credit.on == Trigger::Breach && (lower ? lower->below.ratio : Fraction(0)) >= target.ratio)
            warnings.add(
                line, key,
                "this tier can never apply: availability that low is left to a lower tier, and higher "
                "availability misses no target",
                below.text, "a lower tier below the highest target, " + target.text);
    }
}

void warnOfScenariosIn(const CreditRule &credit, const TomlNode *table, const std::string &path,
                       Problems &warnings)
{
    std::vector<Reach> earlier;
    for (std::size_t i = 0; i < credit.scenarios.size(); ++i) {
        const Reach reach = reachOf(credit.scenarios[i]);
        const std::string key = path + ".scenario." + credit.scenarios[i].id;
        const int line = lineOfRow(table, "scenario", i);
        if (i > 0 && shadowed(reach, earlier)) {
            warnings.add(line, key, "earlier scenarios admit every outage that fits this one", "", "");
        } else {
            for (std::size_t j = 0; j < i; ++j)
                if (overlap(earlier[j], reach))
                    warnings.add(line, key,
                                 "some outages fit an earlier scenario too, which admits them first",
                                 credit.scenarios[j].id, "");
        }
        earlier.push_back(reach);
    }
}

/// Whether the earlier rule leaves no outage to the later one.
bool leavesNothing(const CreditRule &earlier, const CreditRule &later)
{
    const auto covers = [&] {
        if (earlier.classes.empty())
            return true;
        return !later.classes.empty()
            && std::all_of(later.classes.begin(), later.classes.end(),
                           [&](const std::string &one) { return earlier.appliesTo(one); });
    };
    return earlier.admitsOutages() && earlier.scenarios.empty() && later.admitsOutages() && !later.adds
        && covers();
}

} // namespace

void warnOfTiers(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    eachRemedy(tree, policy.credit,
               [&](const CreditRule &rule, const TomlNode *table, const std::string &path) {
                   if (rule.kind == CreditKind::Tiers && rule.on != Trigger::Metric)
                       warnOfTiersIn(rule, table, path, highestTarget(policy, rule), warnings);
               });
}

void warnOfScenarios(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    eachRemedy(tree, policy.credit,
               [&](const CreditRule &rule, const TomlNode *table, const std::string &path) {
                   if (rule.kind != CreditKind::Tiers)
                       warnOfScenariosIn(rule, table, path, warnings);
               });
}

void warnOfRules(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    const std::vector<CreditRule> &rules = policy.credit.rules;
    eachRemedy(
        tree, policy.credit, [&](const CreditRule &rule, const TomlNode *table, const std::string &path) {
            const int line = table ? table->line : 0;
            const auto earlier
                = std::find_if(rules.begin(), rules.begin() + (&rule - rules.data()),
                               [&](const CreditRule &other) { return leavesNothing(other, rule); });
            if (&*earlier != &rule)
                warnings.add(line, path,
                             "it admits no outage: the rule " + earlier->id + " before it admits all of them",
                             "", "adds = true, or scenarios in the rule before it");
            if (policy.credit.byRules && rule.clauses.empty())
                warnings.add(line, path + ".clauses",
                             "no clause is named, so a credit cannot be traced to the agreement", "",
                             "the ids of the clauses that promise it");
        });
}

} // namespace makegood::sla
