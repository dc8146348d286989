// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that a careful reader would ask about: worse months that pay less, remedies that nothing feeds,
// promises that nothing pays for.
#include <algorithm>

#include "sla/policy/warning_parts.h"

namespace makegood::sla
{

namespace
{

struct RemedyPlace {
    const TomlNode *table = nullptr; ///< null: none
    std::string path;
};

RemedyPlace placeOf(const TomlNode &tree, const CreditTerms &terms, const CreditRule &rule)
{
    const TomlNode *credit = tree.find("credit");
    if (!terms.byRules)
        return {credit, "credit"};
    const TomlNode *rows = credit ? credit->find("rule") : nullptr;
    return {rows ? rows->row(rule.id) : nullptr, "credit.rule." + rule.id};
}

int lineOf(const TomlNode *table, std::string_view array, std::size_t index)
{
    const TomlNode *rows = table ? table->find(array) : nullptr;
    if (rows && index < rows->items.size())
        return rows->items[index].line;
    return table ? table->line : 0;
}

// A share of the fee, of a month of 30 days; nothing for an amount.
std::optional<Fraction> shareOf(const Worth &worth)
{
    if (worth.percent)
        return worth.percent->ratio;
    if (worth.days)
        return *worth.days / 30;
    return worth.hours ? std::optional<Fraction>(*worth.hours / 720) : std::nullopt;
}

bool isSaidAlike(const Worth &a, const Worth &b)
{
    return a.percent.has_value() == b.percent.has_value() && a.days.has_value() == b.days.has_value()
        && a.hours.has_value() == b.hours.has_value();
}

// Whether `a` is worth less; of an amount and a share nobody knows.
bool isWorthLess(const Worth &a, const Worth &b)
{
    if (a.perUnit != b.perUnit)
        return false;
    if (a.amount && b.amount)
        return a.amount->value < b.amount->value;
    const auto x = shareOf(a);
    const auto y = shareOf(b);
    return x && y && *x < *y;
}

// `isWorse(a, b)`: row a is for a worse result than row b.
template <typename Row, typename IsWorse>
void warnOfLessForWorse(const std::vector<Row> &rows, const RemedyPlace &place, std::string_view array,
                        const std::string &what, IsWorse isWorse, Problems &warnings)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < rows.size(); ++j)
            if (isWorse(rows[i], rows[j]) && isWorthLess(rows[i].worth, rows[j].worth)) {
                warnings.add(lineOf(place.table, array, i),
                             place.path + '.' + std::string(array) + '.' + std::to_string(i),
                             what
                                 + (isSaidAlike(rows[i].worth, rows[j].worth) ? std::string()
                                                                              : " over a month of 30 days"),
                             "", "at least as much as for the better one");
                break;
            }
}

// The side on which the rule's metric must stay; a share must stay low.
Side sideOf(const Policy &policy, const CreditRule &rule)
{
    for (const ServiceClass &one : policy.classes)
        for (const Metric &metric : one.metrics)
            if (rule.appliesTo(one.id) && metric.id == rule.metric)
                return metric.statistic == Statistic::ShareBeyond ? Side::Most : metric.side;
    return Side::Most;
}

bool promises(const Severity &severity, Trigger on)
{
    switch (on) {
    case Trigger::Response:
        return severity.response.has_value();
    case Trigger::Update:
        return severity.update.has_value();
    case Trigger::Resolution:
        return severity.resolution.has_value();
    default:
        return true;
    }
}

bool paysFor(const CreditTerms &terms, const std::string &serviceClass, const std::string &metric)
{
    return std::any_of(terms.rules.begin(), terms.rules.end(), [&](const CreditRule &rule) {
        return rule.on == Trigger::Metric && rule.metric == metric && rule.appliesTo(serviceClass);
    });
}

// Why nothing ever feeds the rule; empty: something may.
std::string whyUnfed(const Policy &policy, const CreditRule &rule)
{
    std::vector<const ServiceClass *> classes;
    for (const ServiceClass &one : policy.classes)
        if (rule.appliesTo(one.id))
            classes.push_back(&one);
    if (classes.empty())
        return "it applies to no class";
    if (rule.isForTickets()) {
        if (!policy.support)
            return "it pays for tickets, and the policy has no [support]";
        const auto &rows = policy.support->severities;
        if (std::none_of(rows.begin(), rows.end(),
                         [&](const Severity &one) { return promises(one, rule.on); }))
            return "no severity has a target for " + wordOf(rule.on);
        return {};
    }
    if (rule.on == Trigger::Metric) {
        const bool known = std::any_of(classes.begin(), classes.end(), [&](const ServiceClass *one) {
            return std::any_of(one->metrics.begin(), one->metrics.end(),
                               [&](const Metric &metric) { return metric.id == rule.metric; });
        });
        return known ? std::string() : "no class that it applies to has the metric " + rule.metric;
    }
    if (std::none_of(classes.begin(), classes.end(), [](const ServiceClass *one) { return one->isMeasured; }))
        return "it pays for availability or outages, and no class that it applies to measures any";
    return {};
}

} // namespace

void warnOfAmounts(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    for (const CreditRule &rule : policy.credit.rules) {
        const RemedyPlace place = placeOf(tree, policy.credit, rule);
        if (rule.kind == CreditKind::Tiers && rule.on != Trigger::Metric)
            warnOfLessForWorse(
                rule.tiers, place, "tier", "a lower availability is worth less than a higher one",
                [](const Tier &a, const Tier &b) { return a.below.ratio < b.below.ratio; }, warnings);
        if (rule.kind == CreditKind::Tiers && rule.on == Trigger::Metric)
            warnOfLessForWorse(
                rule.tiers, place, "tier", "a worse value is worth less than a better one",
                [isLeast = sideOf(policy, rule) == Side::Least](const Tier &a, const Tier &b) {
                    return a.beyond && b.beyond
                        && (isLeast ? a.beyond->value < b.beyond->value : a.beyond->value > b.beyond->value);
                },
                warnings);
        if (rule.kind == CreditKind::Table)
            warnOfLessForWorse(
                rule.rows, place, "row", "a longer outage is worth less than a shorter one",
                [](const LengthRow &a, const LengthRow &b) { return a.bound > b.bound; }, warnings);
    }
}

void warnOfUnfedRules(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    for (const CreditRule &rule : policy.credit.rules) {
        const RemedyPlace place = placeOf(tree, policy.credit, rule);
        if (const std::string why = rule.kind == CreditKind::None ? std::string() : whyUnfed(policy, rule);
            !why.empty())
            warnings.add(place.table ? place.table->line : 0, place.path,
                         "nothing is ever paid by it: " + why, "", "");
    }
    const bool paysNothing = policy.credit.kind() == CreditKind::None;
    const TomlNode *classes = tree.find("class");
    // One warning for all of them: the advice is the same.
    std::vector<std::string> names;
    std::string first;
    int line = 0;
    for (const ServiceClass &one : policy.classes)
        for (std::size_t i = 0; i < one.metrics.size() && !paysNothing; ++i)
            if (!paysFor(policy.credit, one.id, one.metrics[i].id)) {
                if (names.empty()) {
                    line = lineOf(classes ? classes->row(one.id) : nullptr, "metric", i);
                    first = "class." + one.id + ".metric." + one.metrics[i].id;
                }
                if (std::find(names.begin(), names.end(), one.metrics[i].id) == names.end())
                    names.push_back(one.metrics[i].id);
            }
    if (!names.empty())
        warnings.add(line, first,
                     names.size() == 1 ? "it is promised, and no remedy pays for it"
                                       : allOf(names) + " are promised, and no remedy pays for them",
                     "", "a [[credit.rule]] with on = \"metric\", if the agreement has one");
}

} // namespace makegood::sla
