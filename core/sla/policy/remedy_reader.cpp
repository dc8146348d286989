// SPDX-License-Identifier: GPL-3.0-or-later
// One remedy, in [credit] or in a [[credit.rule]]: docs/rules.md, sections 7 and 15 to 17.
#include <algorithm>

#include "sla/policy/contract.h"
#include "sla/policy/policy_parts.h"

namespace makegood::sla
{

namespace
{

constexpr std::string_view boundForm = "a percentage in quotes, such as \"99.9\"";
constexpr std::string_view worthKeys = "days, percent or amount, one of them";
constexpr std::string_view rowWorthKeys = "days, hours, percent or amount, one of them";

Worth readWorth(TableReader &table)
{
    Worth worth;
    worth.days = table.decimal("days");
    worth.percent = table.percent("percent", Most::Any);
    worth.amount = readAmount(table, "amount");
    worth.perUnit = table.word<Per>("per").has_value();
    if (table.has("per") && !table.has("amount"))
        table.wrong("per", "only an amount is multiplied by the service's units",
                    "per = \"unit\" beside amount");
    return worth;
}

void checkWorth(TableReader &table, const std::string &what, std::string_view allowed = worthKeys)
{
    std::vector<std::string_view> found;
    for (const std::string_view key : {"days", "hours", "percent", "amount"})
        if (table.has(key) && allowed.find(key) != std::string_view::npos)
            found.push_back(key);
    if (found.empty())
        table.missing("days", std::string(allowed));
    else if (found.size() > 1)
        table.wrong(found.back(), what + " is worth one of these, not both", std::string(allowed));
}

void readTierBound(TableReader &row, bool byMetric, Tier &tier)
{
    if (byMetric) {
        tier.beyond = row.signedDecimal("beyond");
        if (!row.has("beyond"))
            row.missing("beyond", "a value of the metric in quotes, such as \"80\"");
        return;
    }
    const auto below = row.percent("below", Most::Hundred);
    const auto orAt = row.percent("at_or_below", Most::Hundred);
    tier.orAt = row.has("at_or_below");
    tier.below = (tier.orAt ? orAt : below).value_or(Percent());
    if (row.has("below") && tier.orAt)
        row.wrong("at_or_below", "a tier has one bound", "below or at_or_below, one of the two");
    else if (!row.has("below") && !tier.orAt)
        row.missing("below", std::string(boundForm));
}

std::vector<Tier> readTiers(TableReader &table, const CreditRule &rule, Problems &problems)
{
    std::vector<Tier> out;
    for (const auto &[node, path] : table.rows("tier", mostRows)) {
        TableReader row(*node, path, problems);
        Tier tier;
        readTierBound(row, rule.on == Trigger::Metric, tier);
        tier.worth = readWorth(row);
        checkWorth(row, "a tier");
        row.finish();
        out.push_back(std::move(tier));
    }
    if (rule.kind == CreditKind::Tiers && table.isEmptyList("tier"))
        table.wrong("tier", "no tier", "at least one [[" + table.pathOf("tier") + "]]");
    return out;
}

std::vector<LengthRow> readLengthRows(TableReader &table, const CreditRule &rule, Problems &problems)
{
    std::vector<LengthRow> out;
    for (const auto &[node, path] : table.rows("row", mostRows)) {
        TableReader row(*node, path, problems);
        LengthRow one;
        const auto from = row.duration("from", Least::Zero);
        const auto over = row.duration("over", Least::Zero);
        one.over = row.has("over");
        one.bound = (one.over ? over : from).value_or(Duration::zero());
        const std::string_view key = one.over ? "over" : "from";
        const bool bounded = one.over ? over.has_value() : from.has_value();
        if (row.has("from") && one.over)
            row.wrong("over", "a row has one bound", "from or over, one of the two");
        else if (!row.has("from") && !one.over)
            row.missing("from", "a duration such as \"5m\": at least as long; or over: longer");
        else if (bounded && std::any_of(out.begin(), out.end(), [&](const LengthRow &other) {
                     return other.bound == one.bound && other.over == one.over;
                 }))
            row.wrong(key, "an earlier row has the same bound", "each bound once");
        one.worth = readWorth(row);
        one.worth.hours = row.decimal("hours");
        checkWorth(row, "a row", rowWorthKeys);
        row.finish();
        out.push_back(std::move(one));
    }
    if (rule.kind == CreditKind::Table && table.isEmptyList("row"))
        table.wrong("row", "no row", "at least one [[" + table.pathOf("row") + "]]");
    return out;
}

std::vector<Scenario> readScenarios(TableReader &table, Problems &problems)
{
    std::vector<Scenario> out;
    UniqueIds ids;
    for (const auto &[node, path] : table.rows("scenario", mostRows)) {
        TableReader row(*node, path, problems);
        Scenario one;
        one.id = ids.read(row);
        one.causes = row.words<Cause>("causes");
        one.serviceTypes = row.textsAmong("service_types", serviceTypes).value_or(std::vector<std::string>());
        // An empty list would read as "any" in the struct, and as "none" to a person.
        for (std::string_view key : {"causes", "service_types"})
            if (row.isEmptyList(key))
                row.wrong(key, "an empty list", "at least one; leave the key out for any");
        one.longerThan = row.duration("longer_than", Least::Zero);
        one.atLeast = row.duration("at_least", Least::Zero);
        if (row.has("longer_than") && row.has("at_least"))
            row.wrong("at_least", "a scenario has one least length",
                      "longer_than or at_least, one of the two");
        one.clauses = row.clauses();
        row.finish();
        out.push_back(std::move(one));
    }
    return out;
}

void readKind(TableReader &table, bool inRule, CreditRule &rule)
{
    using enum CreditKind;
    const auto kind = inRule
        ? table.word<CreditKind>("kind", {ProRata, PerBlock, Tiers, Table, Flat, Negotiated})
        : table.word<CreditKind>("kind", {ProRata, PerBlock, Tiers, Table, Flat, Negotiated, None});
    if (!table.has("kind"))
        table.missing("kind",
                      joined(std::span(creditKindWords).first(creditKindWords.size() - (inRule ? 1 : 0)))
                          + (inRule ? "" : "; or [[credit.rule]] tables"));
    rule.kind = kind.value_or(None);
    const bool byBreach = rule.kind == Tiers || rule.kind == Negotiated || rule.kind == Flat;
    const Trigger standard = byBreach ? Trigger::Breach : Trigger::Outage;
    if (!inRule) {
        rule.on = table.word<Trigger>("trigger", {Trigger::Outage, Trigger::Breach}).value_or(standard);
        return;
    }
    rule.on = table.word<Trigger>("on").value_or(standard);
    if (rule.kind == None)
        return;
    if (rule.on == Trigger::Metric && rule.kind != Flat && rule.kind != Tiers)
        table.wrong("on", "a metric is paid for by kind flat or tiers", "outage or breach");
    else if (rule.isForTickets() && rule.kind != Flat && rule.kind != PerBlock)
        table.wrong("on", "late answers to tickets are paid for by kind flat or per-block",
                    "outage or breach");
}

/// What the kind cannot do without.
void checkKind(TableReader &table, const CreditRule &rule)
{
    const auto needRows = [&](std::string_view key) {
        if (!table.has(key))
            table.missing(key, "at least one [[" + table.pathOf(key) + "]]");
    };
    if (rule.kind == CreditKind::PerBlock) {
        if (!table.has("block"))
            table.missing("block", "a duration such as \"15m\", or \"calendar-day\"");
        checkWorth(table, "a block");
    }
    if (rule.kind == CreditKind::Flat)
        checkWorth(table, "a flat credit");
    if (rule.kind == CreditKind::Tiers)
        needRows("tier");
    if (rule.kind == CreditKind::Table)
        needRows("row");
}

/// Keys that mean nothing beside others, and would be taken for a promise.
void refuseMisplaced(TableReader &table, bool inRule, const CreditRule &rule)
{
    const auto refuse = [&](std::string_view key, bool stands, const char *what, const char *allowed) {
        if (table.has(key) && !stands)
            table.wrong(key, what, allowed);
    };
    const char *byTime = "kind pro-rata, per-block or table, paid by the credited time of outages";
    for (const std::string_view key : {"free", "beyond"})
        refuse(key, rule.isByTime(), "this remedy is not paid by credited time", byTime);
    refuse("first_percent", rule.kind == CreditKind::PerBlock && rule.byOutage(),
           "it is for blocks counted for each outage", "kind per-block with aggregate outage");
    const bool overPeriod = rule.kind == CreditKind::PerBlock && rule.aggregate == Aggregate::Period;
    refuse("cap_percent_outage", rule.byOutage(),
           rule.calendarDays ? "an outage has no amount of its own here: days are counted over the month"
               : overPeriod
               ? "it works only with aggregate = \"outage\"; here blocks are counted over the month"
               : rule.isByTime() ? "it works only with by = \"outage\"; here the month's time is looked up"
                                 : "an outage has no amount of its own here",
           "a remedy by outage: pro-rata, per-block or table");
    if (rule.calendarDays) {
        refuse("aggregate", rule.aggregate == Aggregate::Period, "a calendar day counts once in a period",
               "period");
        refuse("block", !rule.isForTickets(), "a delay has no calendar days", "a duration such as \"15m\"");
    }
    const bool quiet = rule.kind == CreditKind::None
        || (!inRule && (rule.kind == CreditKind::Tiers || rule.kind == CreditKind::Negotiated));
    if (!quiet)
        refuse("scenario", rule.admitsOutages(),
               rule.kind == CreditKind::Flat && rule.on == Trigger::Breach
                   ? "a flat credit for a missed target looks at no outages; remove scenario"
                   : "this remedy looks at no outages; remove scenario",
               "pro-rata, per-block, table, or flat on outage");
}

} // namespace

std::optional<Decimal> readAmount(TableReader &table, std::string_view key)
{
    const auto value = table.decimal(key);
    return value ? std::optional(Decimal{table.text(key).value_or(std::string()), *value}) : std::nullopt;
}

CreditRule readRemedy(TableReader &table, bool inRule, Problems &problems)
{
    CreditRule rule;
    readKind(table, inRule, rule);
    rule.basis = table.word<Basis>("basis").value_or(Basis::ThirtyDays);
    rule.multiplier = table.decimal("multiplier").value_or(Fraction(1));
    rule.calendarDays = table.says("block", "calendar-day");
    if (!rule.calendarDays)
        rule.block = table.duration("block", Least::AboveZero).value_or(Duration::zero());
    rule.worth = readWorth(table);
    rule.rounding = table.word<BlockRounding>("rounding").value_or(BlockRounding::Down);
    const Aggregate standard = rule.calendarDays ? Aggregate::Period : Aggregate::Outage;
    const auto aggregate = table.word<Aggregate>("aggregate");
    const auto by = table.word<Aggregate>("by");
    rule.aggregate = (rule.kind == CreditKind::Table ? by : aggregate).value_or(standard);
    rule.dayBasis
        = table.word<Basis>("day_basis", {Basis::Period, Basis::ThirtyDays}).value_or(Basis::Period);
    rule.base = table.text("base").value_or("fee");
    rule.tiers = readTiers(table, rule, problems);
    rule.rows = readLengthRows(table, rule, problems);
    rule.scenarios = readScenarios(table, problems);
    rule.free = table.duration("free", Least::Zero);
    rule.beyondTarget = table.word<Beyond>("beyond").has_value();
    rule.firstPercent = table.percent("first_percent", Most::Any);
    rule.outageCap = table.percent("cap_percent_outage", Most::Any);
    checkKind(table, rule);
    refuseMisplaced(table, inRule, rule);
    return rule;
}

} // namespace makegood::sla
