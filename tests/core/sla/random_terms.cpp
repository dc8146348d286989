// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_terms.h"

#include <chrono>

namespace makegood::test
{

namespace
{

using namespace std::chrono;

Percent percent(const char *text)
{
    return {text, parseDecimal(text).value() / 100};
}

// Keys of the wider language, each now and then.
void widen(Dice &dice, Measure &m)
{
    if (dice.chance(15)) {
        m.probes = {"a", "b", "c"};
        m.combine = Combine::AtLeast;
        m.atLeast = dice.between(1, 3);
    }
    if (dice.chance(20))
        m.unlessDown = dice.chance(50) ? std::vector<std::string>{"o"} : std::vector<std::string>{"o", "p"};
    if (m.resolution && dice.chance(70))
        m.resolutionRounding
            = dice.one({ResolutionRounding::Nearest, ResolutionRounding::Down, ResolutionRounding::Up});
    m.minOutageCounts = dice.one({Bound::From, Bound::Over});
    if (dice.chance(30)) {
        m.starts = dice.one({Starts::Ticket, Starts::Identified});
        m.reportBefore = minutes(dice.between(0, 20));
    }
    if (m.threshold.ratio != 0 && dice.chance(40))
        m.thresholdCounts = Bound::From;
    if (dice.chance(30))
        m.minSamples = dice.between(1, 8);
    if (m.intervalValue == IntervalValue::Share && dice.chance(30))
        m.bucket = {{}, true};
    if (dice.chance(15))
        m.denominator = minutes(dice.one({60, 1440, 43200}));
}

std::optional<BusinessHours> randomHours(Dice &dice)
{
    if (!dice.chance(25))
        return std::nullopt;
    BusinessHours out;
    for (int i = dice.between(1, 2); i > 0; --i) {
        HoursRow row;
        for (unsigned day = 0; day < 7; ++day)
            if (dice.chance(70))
                row.days.emplace_back(day);
        if (row.days.empty())
            row.days.emplace_back(1u);
        row.from = minutes(dice.between(0, 1439));
        row.to = minutes(dice.between(1, 1440));
        if (row.from == row.to)
            row.to += minutes(1);
        out.rows.push_back(row);
    }
    for (int i = dice.below(8); i > 0; --i)
        out.holidays.push_back(LocalDate(2026y / March / 1) + days(dice.between(-2, 32)));
    return out;
}

Measure randomMeasure(Dice &dice)
{
    Measure m;
    m.probes = dice.chance(40) ? std::vector<std::string>{"a", "b"} : std::vector<std::string>{"a"};
    m.combine = dice.one({Combine::Any, Combine::All});
    m.interval = minutes(dice.one({1, 1, 2, 5}));
    m.maxGap = m.interval * dice.between(1, 4);
    m.minFailures = dice.between(1, 3);
    m.extent = dice.one({Extent::FirstToLastFailed, Extent::FirstFailedToNextUp});
    if (dice.chance(40))
        m.resolution = minutes(dice.one({1, 2, 5, 15}));
    if (dice.chance(50))
        m.minOutage = minutes(dice.between(1, 10));
    m.noData = dice.one({NoData::Up, NoData::Down, NoData::Excluded});
    if (dice.chance(30)) {
        m.kind = MeasureKind::ErrorRate;
        m.bucket.length = minutes(dice.one({5, 7, 30, 60}));
        m.threshold = percent(dice.one({"10", "50", "33.3", "100"}));
        if (dice.chance(50))
            m.minBad = minutes(dice.between(5, 90));
    } else if (dice.chance(25)) {
        m.kind = MeasureKind::IntervalMean;
        m.bucket.length = minutes(dice.one({1, 5, 7, 60}));
        m.threshold = percent(dice.one({"0", "50", "33.3"}));
        m.intervalValue = dice.one({IntervalValue::Binary, IntervalValue::Share});
        m.emptyInterval = dice.one({EmptyInterval::Available, EmptyInterval::Dropped});
        m.calls = dice.chance(60);
        if (dice.chance(70))
            m.maxDelay = minutes(3);
    }
    widen(dice, m);
    return m;
}

std::optional<MaintenanceRule> randomMaintenance(Dice &dice)
{
    if (dice.chance(15))
        return std::nullopt;
    MaintenanceRule rule;
    rule.excludes = dice.one({Excludes::Window, Excludes::Unavailability});
    if (rule.excludes == Excludes::Unavailability && dice.chance(80))
        rule.allowance = minutes(dice.between(0, 120));
    if (dice.chance(60))
        rule.minNotice = hours(dice.between(0, 48));
    rule.notice = dice.one({Force::Required, Force::Advisory});
    if (dice.chance(30))
        rule.channel = "email";
    if (dice.chance(50)) {
        AllowedHours hours;
        hours.from = minutes(dice.between(0, 1439));
        hours.to = minutes(dice.between(0, 1439));
        hours.rule = dice.one({Force::Required, Force::Advisory});
        if (hours.from != hours.to)
            rule.allowedHours = hours;
    }
    return rule;
}

Decimal decimal(const char *text)
{
    return {text, *parseDecimal(text)};
}

Worth randomWorth(Dice &dice)
{
    Worth worth;
    switch (dice.below(4)) {
    case 0:
        worth.days = dice.one({1, 2});
        break;
    case 1:
        worth.amount = decimal(dice.one({"20.00", "0.333", "5"}));
        worth.perUnit = dice.chance(50);
        break;
    default:
        worth.percent = percent(dice.one({"5", "0.7"}));
    }
    return worth;
}

std::vector<LengthRow> randomRows(Dice &dice)
{
    std::vector<LengthRow> rows;
    for (const int bound : {0, 5, 20, 20, 60, 300})
        if (dice.chance(60))
            rows.push_back({minutes(bound), bound == 20 && !rows.empty() && rows.back().bound == minutes(20),
                            randomWorth(dice)});
    if (rows.empty())
        rows.push_back({minutes(1), true, randomWorth(dice)});
    if (dice.chance(30)) {
        rows.back().worth = Worth();
        rows.back().worth.hours = dice.one({1, 12});
    }
    return rows;
}

std::vector<Tier> randomTiers(Dice &dice)
{
    std::vector<Tier> tiers = {{percent("99.9"), {percent("10"), {}}},
                               {percent("95"), {percent("100"), {}}},
                               {percent("99"), {{}, Fraction(dice.one({3, 7}))}}};
    if (dice.chance(40))
        tiers.push_back({percent(dice.one({"99", "95", "100"})), randomWorth(dice), true});
    return tiers;
}

std::vector<Scenario> randomScenarios(Dice &dice)
{
    if (dice.chance(50))
        return {};
    Scenario network;
    network.causes = {Cause::Network, Cause::Dos};
    (dice.chance(50) ? network.longerThan : network.atLeast) = minutes(dice.between(1, 20));
    Scenario own;
    own.causes = {Cause::Unclassified, Cause::Provider};
    own.serviceTypes = {dice.one<std::string>({"vps", "mail"})};
    return {network, own};
}

CreditRule randomRemedy(Dice &dice, bool inRule)
{
    CreditRule rule;
    rule.kind = dice.one({CreditKind::ProRata, CreditKind::PerBlock, CreditKind::PerBlock, CreditKind::Tiers,
                          CreditKind::Table, CreditKind::Table, CreditKind::Flat, CreditKind::Negotiated,
                          CreditKind::None});
    if (inRule && rule.kind == CreditKind::None)
        rule.kind = CreditKind::ProRata;
    rule.on = dice.one({Trigger::Outage, Trigger::Breach});
    rule.basis = dice.one({Basis::ThirtyDays, Basis::Period});
    rule.multiplier = dice.one({1, 10});
    rule.block = minutes(dice.one({15, 30, 7}));
    rule.worth = randomWorth(dice);
    rule.rounding = dice.one({BlockRounding::Down, BlockRounding::Up});
    rule.aggregate = dice.one({Aggregate::Outage, Aggregate::Period});
    rule.dayBasis = dice.one({Basis::Period, Basis::ThirtyDays});
    rule.calendarDays = rule.kind == CreditKind::PerBlock && dice.chance(25);
    if (rule.calendarDays)
        rule.aggregate = Aggregate::Period;
    rule.tiers = randomTiers(dice);
    rule.rows = randomRows(dice);
    if (!inRule || rule.admitsOutages())
        rule.scenarios = randomScenarios(dice);
    if (rule.kind == CreditKind::Flat && rule.on == Trigger::Breach)
        rule.scenarios.clear();
    if (rule.isByTime() && dice.chance(40))
        rule.free = dice.one({Duration(minutes(5)), Duration(minutes(45)), Duration(1500)});
    rule.beyondTarget = rule.isByTime() && dice.chance(40);
    if (rule.byOutage() && dice.chance(30))
        rule.outageCap = percent(dice.one({"3", "0.9"}));
    if (rule.byOutage() && rule.kind == CreditKind::PerBlock && dice.chance(30))
        rule.firstPercent = percent("2.5");
    return rule;
}

CreditTerms randomCredit(Dice &dice)
{
    CreditTerms terms;
    if (dice.chance(50))
        terms.cap = percent(dice.one({"100", "33.333", "10"}));
    if (dice.chance(30))
        terms.least = decimal(dice.one({"1.00", "300"}));
    terms.byRules = dice.chance(50);
    if (!terms.byRules) {
        terms.rules = {randomRemedy(dice, false)};
        return terms;
    }
    for (int i = dice.between(1, 4); i > 0; --i) {
        CreditRule rule = randomRemedy(dice, true);
        rule.id = "r" + std::to_string(i);
        rule.adds = dice.chance(30);
        if (dice.chance(30))
            rule.classes = {dice.one<std::string>({"c", "other"})};
        if (dice.chance(30))
            rule.cap = percent(dice.one({"20", "1.5"}));
        terms.rules.push_back(std::move(rule));
    }
    return terms;
}

} // namespace

Policy randomPolicy(Dice &dice)
{
    Policy policy;
    policy.id = "random";
    ServiceClass serviceClass;
    serviceClass.id = "c";
    serviceClass.target = percent(dice.one({"99.9", "99", "100", "90"}));
    serviceClass.measure = randomMeasure(dice);
    serviceClass.serviceHours = randomHours(dice);
    policy.classes = {serviceClass};
    policy.maintenance = randomMaintenance(dice);
    if (policy.maintenance && serviceClass.measure.kind == MeasureKind::IntervalMean)
        policy.maintenance->excludes = Excludes::Window;
    policy.exclusions = {{{Cause::Network, Cause::Dos}, true, dice.chance(30), {}},
                         {{Cause::Customer}, dice.chance(70), true, {}}};
    policy.credit = randomCredit(dice);
    policy.gates = {{"standing", {}}};
    return policy;
}

} // namespace makegood::test
