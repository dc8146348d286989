// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/contract.h"
#include "sla/policy/warning_parts.h"

namespace makegood::sla
{

namespace
{

/// The line of a row in an array of tables below [credit].
int lineOfRow(const TomlNode &tree, std::string_view array, std::size_t index)
{
    const TomlNode *credit = tree.find("credit");
    const TomlNode *rows = credit ? credit->find(array) : nullptr;
    return rows && index < rows->items.size() ? rows->items[index].line : 0;
}

/// For each cause and service type the length above which a scenario admits an outage; absent: never.
struct Reach {
    std::array<std::array<std::optional<Duration>, serviceTypes.size()>, wordsOf<Cause>.size()> cells;
};

Reach reachOf(const Scenario &scenario)
{
    Reach reach;
    // "Any length" is below a strict zero: it admits an outage without length too.
    const Duration above = scenario.longerThan.value_or(Duration(-1));
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

} // namespace

void warnOfTiers(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    const CreditRule &credit = policy.credit;
    if (credit.kind != CreditKind::Tiers)
        return;
    Percent target;
    for (const ServiceClass &one : policy.classes)
        if (one.target.ratio >= target.ratio)
            target = one.target;
    for (std::size_t i = 0; i < credit.tiers.size(); ++i) {
        const Percent &below = credit.tiers[i].below;
        // The row applies from the next lower `below` up to its own; a breach lies below the target as well.
        const Percent *lower = nullptr;
        bool repeated = false;
        for (std::size_t j = 0; j < credit.tiers.size(); ++j) {
            const Percent &other = credit.tiers[j].below;
            if (other.ratio < below.ratio && (!lower || lower->ratio < other.ratio))
                lower = &other;
            repeated = repeated || (j < i && other.ratio == below.ratio);
        }
        const std::string key = "credit.tier." + std::to_string(i) + ".below";
        const int line = lineOfRow(tree, "tier", i);
        if (repeated)
            warnings.add(line, key, "this tier can never apply: an earlier one has the same `below`",
                         below.text, "");
        else if (below.ratio == 0)
            warnings.add(line, key, "this tier can never apply: availability is never below zero", below.text,
                         "");
        else if (credit.trigger == Trigger::Breach && (lower ? lower->ratio : Fraction(0)) >= target.ratio)
            warnings.add(
                line, key,
                "this tier can never apply: availability that low is left to a lower tier, and higher "
                "availability misses no target",
                below.text, "a lower tier below the highest target, " + target.text);
    }
}

void warnOfScenarios(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    if (policy.credit.kind == CreditKind::Tiers)
        return;
    const std::vector<Scenario> &scenarios = policy.credit.scenarios;
    std::vector<Reach> earlier;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const Reach reach = reachOf(scenarios[i]);
        const std::string key = "credit.scenario." + scenarios[i].id;
        const int line = lineOfRow(tree, "scenario", i);
        if (i > 0 && shadowed(reach, earlier)) {
            warnings.add(line, key, "earlier scenarios admit every outage that fits this one", "", "");
        } else {
            for (std::size_t j = 0; j < i; ++j)
                if (overlap(earlier[j], reach))
                    warnings.add(line, key,
                                 "some outages fit an earlier scenario too, which admits them first",
                                 scenarios[j].id, "");
        }
        earlier.push_back(reach);
    }
}

} // namespace makegood::sla
