// SPDX-License-Identifier: GPL-3.0-or-later
// [credit], [claim] and [[gate]]: docs/rules.md, sections 7 and 8.
#include "sla/policy/contract.h"
#include "sla/policy/policy_parts.h"

namespace makegood::sla
{

namespace
{

constexpr std::string_view percentForm = "a percentage in quotes, such as \"10\"";

// A share or days, exactly one.
Worth readWorth(TableReader &table)
{
    Worth worth;
    worth.days = table.decimal("days");
    worth.percent = table.percent("percent", Most::Any);
    return worth;
}

void checkWorth(TableReader &table, const std::string &what)
{
    if (!table.has("days") && !table.has("percent"))
        table.missing("days", "days or percent, one of the two");
    else if (table.has("days") && table.has("percent"))
        table.wrong("percent", what + " is worth days of charges or a share of them, not both",
                    "days or percent, one of the two");
}

/// What the kind cannot do without.
void checkKind(TableReader &table, CreditKind kind)
{
    if (kind == CreditKind::PerBlock) {
        if (!table.has("block"))
            table.missing("block", "a duration such as \"15m\"");
        checkWorth(table, "a block");
    }
    if (kind == CreditKind::Tiers && !table.has("tier"))
        table.missing("tier", "at least one [[credit.tier]]");
}

std::vector<Tier> readTiers(TableReader &table, CreditKind kind, Problems &problems)
{
    std::vector<Tier> out;
    for (const auto &[node, path] : table.rows("tier", mostRows)) {
        TableReader row(*node, path, problems);
        Tier tier;
        tier.below = row.need("below", row.percent("below", Most::Hundred), percentForm);
        tier.worth = readWorth(row);
        checkWorth(row, "a tier");
        row.finish();
        out.push_back(std::move(tier));
    }
    if (kind == CreditKind::Tiers && table.isEmptyList("tier"))
        table.wrong("tier", "no tier", "at least one [[credit.tier]]");
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
        one.clauses = row.clauses();
        row.finish();
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace

CreditRule readCredit(TableReader &top, Problems &problems)
{
    CreditRule rule;
    const TomlNode *node = top.table("credit");
    if (!node) {
        if (!top.has("credit"))
            top.missing("credit", "[credit]; kind = \"none\" where the agreement gives none");
        return rule;
    }
    TableReader table(*node, "credit", problems);
    const auto kind = table.word<CreditKind>("kind");
    if (!kind && !table.has("kind"))
        table.missing("kind", allowedWords<CreditKind>());
    rule.kind = kind.value_or(CreditKind::None);
    const bool onBreach = rule.kind == CreditKind::Tiers || rule.kind == CreditKind::Negotiated;
    rule.trigger = table.word<Trigger>("trigger").value_or(onBreach ? Trigger::Breach : Trigger::Outage);
    rule.basis = table.word<Basis>("basis").value_or(Basis::ThirtyDays);
    rule.multiplier = table.decimal("multiplier").value_or(Fraction(1));
    rule.block = table.duration("block", Least::AboveZero).value_or(Duration::zero());
    rule.worth = readWorth(table);
    rule.rounding = table.word<BlockRounding>("rounding").value_or(BlockRounding::Down);
    rule.aggregate = table.word<Aggregate>("aggregate").value_or(Aggregate::Outage);
    rule.dayBasis
        = table.word<Basis>("day_basis", {Basis::Period, Basis::ThirtyDays}).value_or(Basis::Period);
    rule.base = table.text("base").value_or("fee");
    rule.tiers = readTiers(table, rule.kind, problems);
    rule.scenarios = readScenarios(table, problems);
    rule.cap = table.percent("cap_percent", Most::Any);
    rule.clauses = table.clauses();
    checkKind(table, rule.kind);
    table.finish();
    return rule;
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
