// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_variants.h"

#include "random_months.h"
#include "random_terms.h"
#include "sla/samples/check_series_builder.h"

namespace makegood::test
{

namespace
{

using namespace std::chrono;

Percent percentOf(const char *text)
{
    return {text, parseDecimal(text).value() / 100};
}

CheckSeries moved(const CheckSeries &series, Duration by)
{
    CheckSeriesBuilder builder("t", series.probe());
    for (const Check &check : series.checks({Instant::min(), Instant::max()}))
        builder.add(check.at + by, check.state, {});
    return builder.build();
}

} // namespace

Interval wholeOf(const Contract &contract)
{
    return {sys_days(contract.start.time_since_epoch()), sys_days(contract.end.value().time_since_epoch())};
}

std::size_t addShares(CaseData &data, std::mt19937 &random)
{
    Dice dice(random);
    std::size_t out = 0;
    data.policy.impact = ImpactRule{dice.chance(70), dice.chance(70), {}};
    for (Incident &incident : data.evidence.incidents)
        if (dice.chance(70)) {
            incident.affected = percentOf(dice.one({"25", "50", "10", "80", "100"}));
            ++out;
        }
    return out;
}

AskedMonth stretch(CaseData &data, std::mt19937 &random)
{
    Dice dice(random);
    Contract &contract = data.contract;
    contract.start = std::min(contract.start, LocalDate(2026y / March / 27));
    contract.end = contract.start + days(dice.between(2, 3));
    const LocalDate edge = contract.start + days(1);
    contract.billingDay = int(unsigned(year_month_day(edge).day()));
    const Month march{2026y / March};
    const Month february = march.previous();
    contract.services[0].charges = {{february, {dice.between(1, 500'000)}}};
    const Interval whole = wholeOf(contract);
    const Instant begun = sys_days(edge.time_since_epoch());
    const Instant asOf = dice.chance(25) ? begun + minutes(300) : whole.end + days(10);
    const bool last = dice.chance(70);
    PeriodRule &rule = data.policy.classes[0].period;
    rule.kind = dice.one({PeriodKind::Quarter, PeriodKind::Year, PeriodKind::Rolling});
    brute::Asked asked;
    asked.asOf = asOf;
    if (rule.kind == PeriodKind::Rolling) {
        rule.days = dice.one({1, 2, 5});
        const Instant end = last ? whole.end : begun;
        asked.period = {std::max(whole.start, end - days(rule.days)), end};
        asked.months = {last ? march : february};
    } else {
        // Of three months the last is March, or April, or February.
        rule.firstMonth = dice.one({1, 2, 12});
        const bool isJoined = rule.firstMonth != 12 || rule.kind == PeriodKind::Year;
        asked.isDue = last || !isJoined;
        asked.period = {last && !isJoined ? begun : whole.start, last ? whole.end : begun};
        if (isJoined || !last)
            asked.months.push_back(february);
        if (last)
            asked.months.push_back(march);
        asked.allowances = {begun};
    }
    asked.days = asked.period.length() / days(1);
    return {last ? march : february, asked};
}

void groupWithATwin(CaseData &data, std::mt19937 &random)
{
    Dice dice(random);
    const Duration by = minutes(dice.between(0, 300));
    Evidence &e = data.evidence;
    const auto twice = [](auto &rows, const auto &twin) {
        const auto before = rows;
        for (const auto &row : before)
            if (auto other = twin(row))
                rows.push_back(std::move(*other));
    };
    twice(e.checks, [&](const CheckSeries &series) { return std::optional(moved(series, by)); });
    twice(e.requests, [&](RequestSeries series) {
        series.service = "t";
        for (RequestCount &row : series.counts)
            row.from += by;
        return std::optional(std::move(series));
    });
    twice(e.incidents, [&](Incident incident) {
        incident.service = "t";
        incident.id += "-t";
        incident.when = {incident.when.start + by, incident.when.end + by};
        if (incident.identifiedAt)
            *incident.identifiedAt += by;
        return std::optional(std::move(incident));
    });
    Service twin = data.contract.services[0];
    twin.id = "t";
    twin.price = {dice.between(1, 500'000)};
    twin.units = dice.one({1, 4});
    data.contract.services.push_back(twin);
    data.contract.groups = {{"g", "c", {"s", "t"}}};
    data.policy.classes[0].ofGroup = true;
    auto &rules = data.policy.credit.rules;
    std::erase_if(rules, [](const CreditRule &rule) { return rule.admitsOutages(); });
    if (rules.empty()) {
        CreditRule tiers;
        tiers.id = data.policy.credit.byRules ? "t" : "";
        tiers.kind = CreditKind::Tiers;
        tiers.on = Trigger::Breach;
        tiers.tiers = {{percentOf("99.9"), {percentOf("10"), {}}}, {percentOf("95"), {percentOf("100"), {}}}};
        rules = {tiers};
    }
}

} // namespace makegood::test
