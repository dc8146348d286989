// SPDX-License-Identifier: GPL-3.0-or-later
// `period`, `first_month` and `of` of a class, [impact] and [[right]]: docs/rules.md, sections 22 to 25.
#include <algorithm>
#include <charconv>

#include "sla/policy/policy_parts.h"

namespace makegood::sla
{

namespace
{

constexpr std::string_view periodForm
    = "month, quarter, year, or days that end with the month, such as \"30d\"";
constexpr std::int64_t mostPeriodDays = 3660;
constexpr std::int64_t mostPeriods = 120;

// `30d`; nothing for any other text.
std::optional<std::int64_t> daysIn(const std::string &text)
{
    std::int64_t days = 0;
    if (!text.ends_with('d'))
        return std::nullopt;
    const char *end = text.data() + text.size() - 1;
    const auto [stop, error] = std::from_chars(text.data(), end, days);
    const bool good = error == std::errc() && stop == end && days >= 1 && days <= mostPeriodDays;
    return good ? std::optional(days) : std::nullopt;
}

PeriodKind kindOf(TableReader &row, PeriodRule &rule)
{
    const auto text = row.text("period");
    if (!text)
        return PeriodKind::Month;
    if (const auto kind = fromWord<PeriodKind>(*text); kind && *kind != PeriodKind::Rolling)
        return *kind;
    if (const auto days = daysIn(*text)) {
        rule.days = *days;
        return PeriodKind::Rolling;
    }
    row.wrong("period", "no period", std::string(periodForm));
    return PeriodKind::Month;
}

void readCondition(TableReader &row, RightRule &right)
{
    right.downtimeOver = row.duration("downtime_over", Least::Zero);
    const auto missed = row.boolean("missed");
    if (!row.has("downtime_over") && !row.has("missed"))
        row.missing("downtime_over", "a duration such as \"7h12m\", or missed = true");
    else if (row.has("downtime_over") && row.has("missed"))
        row.wrong("missed", "downtime_over is the condition already", "one of the two");
    else if (missed && !*missed)
        row.wrong("missed", "a right without a condition", "true, or downtime_over");
    const auto months = row.integer("months", 1, mostPeriods);
    const auto within = row.integer("within", 1, mostPeriods);
    right.months = static_cast<int>(months.value_or(1));
    right.within = static_cast<int>(within.value_or(1));
    if (months && (within || !row.has("within")) && *months > within.value_or(1))
        row.wrong(row.has("within") ? "within" : "months",
                  "the condition cannot hold in more periods than are looked at",
                  "`within` of at least `months`; without it, 1");
}

} // namespace

PeriodRule readPeriod(TableReader &row)
{
    PeriodRule rule;
    rule.kind = kindOf(row, rule);
    rule.firstMonth = static_cast<int>(row.integer("first_month", 1, 12).value_or(1));
    return rule;
}

bool readOfGroup(TableReader &row)
{
    const auto of = row.text("of");
    if (of && *of != "group")
        row.wrong("of", "not one of the words that may stand here", "group");
    return of == "group";
}

std::optional<ImpactRule> readImpact(TableReader &top, Problems &problems)
{
    const TomlNode *node = top.table("impact");
    if (!node)
        return std::nullopt;
    TableReader table(*node, "impact", problems);
    ImpactRule rule;
    const auto weighs = table.words<Purpose>("weighs");
    if (!table.has("weighs"))
        table.missing("weighs", allowedWords<Purpose>());
    else if (table.isEmptyList("weighs"))
        table.wrong("weighs", "nothing is weighed", allowedWords<Purpose>());
    for (const Purpose purpose : weighs)
        (purpose == Purpose::Availability ? rule.weighsAvailability : rule.weighsCredit) = true;
    rule.clauses = table.clauses();
    table.finish();
    return rule;
}

std::vector<RightRule> readRights(TableReader &top, Problems &problems)
{
    std::vector<RightRule> out;
    UniqueIds ids;
    for (const auto &[node, path] : top.rows("right", mostRows)) {
        TableReader row(*node, path, problems);
        RightRule right;
        right.id = ids.read(row);
        right.text = row.need("text", row.text("text"), "a sentence: what the customer may do");
        right.lasts = row.duration("for", Least::AboveZero);
        readCondition(row, right);
        right.clauses = row.clauses();
        row.finish();
        out.push_back(std::move(right));
    }
    return out;
}

void checkGroupClasses(const TomlNode &tree, const Policy &policy, Problems &problems)
{
    const TomlNode *credit = tree.find("credit");
    const TomlNode *rows = credit ? credit->find("rule") : nullptr;
    for (const ServiceClass &kind : policy.classes) {
        if (!kind.ofGroup)
            continue;
        for (const CreditRule *rule : policy.credit.rulesFor(kind.id)) {
            const bool byMetric = rule->on == Trigger::Metric;
            if (!byMetric && !rule->admitsOutages())
                continue;
            const TomlNode *table = rule->id.empty() || !rows ? credit : rows->row(rule->id);
            const TomlNode *at = table ? table->find("kind") : nullptr;
            problems.add(
                at ? at->line : 0, rule->id.empty() ? "credit.kind" : "credit.rule." + rule->id + ".kind",
                byMetric ? "class " + kind.id + " is of groups, which have no metrics"
                         : "class " + kind.id
                        + " is of groups, and an hour of one service is not an hour of all: single outages "
                          "earn nothing",
                at ? at->shown() : "",
                "tiers, flat on breach or negotiated; or a rule whose `classes` leave it out");
        }
    }
}

} // namespace makegood::sla
