// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_months.h"

#include <fstream>
#include <sstream>

#include "sla/policy/policy_reader.h"
#include "sla/samples/check_series_builder.h"

namespace makegood::test
{

namespace
{

using namespace std::chrono;

const Instant monthStart = sys_days(2026y / March / 1);

class Dice
{
public:
    explicit Dice(std::mt19937 &random)
        : m_random(random)
    {
    }
    int below(int n) { return int(m_random() % unsigned(n)); }
    int between(int a, int b) { return a + below(b - a + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T> T one(std::initializer_list<T> of) { return *(of.begin() + below(int(of.size()))); }

private:
    std::mt19937 &m_random;
};

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

std::vector<Call> randomCalls(Dice &dice, const Interval &around)
{
    std::vector<Call> out;
    const int mood = dice.between(0, 60);
    for (int i = dice.below(400); i > 0; --i) {
        Call call;
        call.service = dice.chance(90) ? "s" : "other";
        call.started = around.start + minutes(dice.below(int(around.length() / minutes(1))));
        call.lineAvailable = !dice.chance(mood / 3);
        call.answered = !dice.chance(mood / 3);
        if (!dice.chance(mood / 3))
            call.decodedAt = call.started + seconds(40);
        if (call.decodedAt && !dice.chance(mood / 3))
            call.deliveredAt = *call.decodedAt + milliseconds(dice.one({20'000, 180'000, 180'001, 900'000}));
        out.push_back(call);
    }
    return out;
}

CheckSeries randomSeries(Dice &dice, const Measure &m, const std::string &probe, const Interval &around)
{
    CheckSeriesBuilder builder("s", probe);
    const Duration step = m.interval == Duration::zero() ? Duration(minutes(2)) : m.interval;
    const int mood = dice.between(1, 12);
    bool down = false;
    for (Instant t = around.start; t < around.end; t += step) {
        if (dice.below(1000) < mood * 10)
            down = !down;
        if (dice.below(1000) < mood)
            t += minutes(dice.between(1, 90));
        if (t < around.end)
            builder.add(t, down ? CheckState::Down : CheckState::Up, {});
    }
    return builder.build();
}

RequestSeries randomRequests(Dice &dice, const std::string &probe, const Interval &around)
{
    RequestSeriesBuilder builder("s", probe);
    const std::uint32_t source = builder.addSource("requests.csv");
    std::uint32_t line = 1;
    const int mood = dice.between(0, 100);
    const int step = dice.one({1, 5, 30});
    for (Instant t = around.start; t < around.end; t += minutes(dice.between(1, step))) {
        const int total = dice.below(12);
        const int failed = dice.chance(mood) ? dice.one({0, total, dice.below(total + 1)}) : 0;
        builder.add({t, total, failed, false, {source, ++line}});
    }
    return builder.build();
}

Interval somewhere(Dice &dice, const Interval &around, int longest)
{
    const auto length = int(around.length() / minutes(1));
    const Instant start = around.start + minutes(dice.below(length));
    return {start, std::min(start + minutes(dice.between(1, longest)), around.end)};
}

// Requests beside some probes' checks, or in their place.
void addRequests(Dice &dice, Evidence &evidence, const Interval &around)
{
    std::erase_if(evidence.checks, [&](const CheckSeries &series) {
        if (dice.chance(40))
            return false;
        evidence.requests.push_back(randomRequests(dice, series.probe(), around));
        return dice.chance(50);
    });
}

std::vector<Ticket> randomTickets(Dice &dice, const Interval &around)
{
    std::vector<Ticket> out;
    for (int i = dice.below(60); i > 0; --i) {
        Ticket ticket;
        ticket.id = std::to_string(i);
        ticket.openedAt = somewhere(dice, around, 1).start;
        ticket.service = dice.one<std::string>({"s", "s", "", "other"});
        ticket.inScope = dice.chance(85);
        out.push_back(ticket);
    }
    return out;
}

} // namespace

const std::array<Policy, 5> &shippedPolicies()
{
    static const auto policies = [] {
        std::array<Policy, 5> out;
        auto at = out.begin();
        for (const char *id :
             {"procirrus", "sonoran-servers", "onepointsync", "proofpoint", "cloudsurgard"}) {
            const std::string name = std::string(id) + ".policy.toml";
            std::ifstream file(MAKEGOOD_SOURCE_DIR "/resources/policies/" + name);
            std::stringstream text;
            text << file.rdbuf();
            *at++ = readPolicy(text.str(), name).value();
        }
        return out;
    }();
    return policies;
}

Month randomMonthName()
{
    return {2026y / March};
}

CaseData randomMonth(std::mt19937 &random)
{
    Dice dice(random);
    return randomMonthUnder(randomPolicy(dice), random);
}

CaseData randomMonthUnder(const Policy &agreement, std::mt19937 &random)
{
    Dice dice(random);
    CaseData out;
    out.policy = agreement;
    const Policy &policy = out.policy;
    const ServiceClass &serviceClass = policy.classes[std::size_t(dice.below(int(policy.classes.size())))];

    Contract &contract = out.contract;
    contract.id = "random";
    contract.currency = Currency::named(dice.one<std::string>({"USD", "JPY", "BHD"})).value();
    const int first = dice.between(0, 27);
    const int days_ = dice.between(1, 2);
    contract.start = LocalDate(2026y / March / 1) + days(first);
    contract.end = contract.start + days(days_);
    Service service;
    service.id = "s";
    service.serviceClass = serviceClass.id;
    service.namedCharges = {{"account-capacity", {dice.between(1, 500000)}}};
    service.type = dice.one<std::string>({"vps", "game"});
    service.price = {dice.between(1, 500000)};
    service.units = dice.one({1, 1, 3});
    contract.services = {service};
    const Interval period{monthStart + days(first), monthStart + days(first + days_)};
    if (dice.chance(15) && !policy.gates.empty()) {
        const Interval lapse = somewhere(dice, {period.start - days(1), period.end + days(1)}, 2000);
        contract.standing = {{policy.gates.back().id, lapse.start, lapse.end, "overdue"}};
    }

    const Interval around{period.start - hours(40), period.end + hours(40)};
    Evidence &e = out.evidence;
    for (const std::string &probe : serviceClass.measure.probes)
        e.checks.push_back(randomSeries(dice, serviceClass.measure, probe, around));
    for (const std::string &probe : serviceClass.measure.unlessDown)
        e.checks.push_back(randomSeries(dice, serviceClass.measure, probe, around));
    if (dice.chance(30))
        addRequests(dice, e, around);
    if (dice.chance(80))
        e.tickets = randomTickets(dice, around);
    if (serviceClass.measure.calls)
        e.calls = randomCalls(dice, around);
    for (int i = dice.below(5); i > 0; --i) {
        MaintenanceWindow window;
        window.uid = std::to_string(i);
        window.when = somewhere(dice, around, 600);
        window.status = dice.chance(85) ? WindowStatus::Confirmed : WindowStatus::Cancelled;
        if (dice.chance(80))
            window.notifiedAt = window.when.start - minutes(dice.between(0, 4000));
        if (dice.chance(70))
            window.channel = dice.one<std::string>({"email", "email", "phone"});
        if (dice.chance(20))
            window.services = {dice.one<std::string>({"s", "other"})};
        e.windows.push_back(window);
    }
    for (int i = dice.below(6); i > 0; --i) {
        Incident incident;
        incident.id = std::to_string(i);
        incident.service = "s";
        incident.when = somewhere(dice, around, 500);
        incident.cause
            = dice.one({Cause::Network, Cause::Dos, Cause::Customer, Cause::Provider, Cause::Backbone});
        if (dice.chance(50))
            incident.identifiedAt = incident.when.start + minutes(dice.between(-5, 200));
        e.incidents.push_back(incident);
    }
    for (int i = dice.below(3); i > 0; --i)
        e.bridges.push_back({"s", somewhere(dice, around, 300), "r.kim", period.end, "between"});
    return out;
}

void useChanges(CaseData &data, std::mt19937 &random)
{
    Dice dice(random);
    const Measure &m = data.policy.classNamed(data.contract.services[0].serviceClass)->measure;
    if (m.interval == Duration::zero())
        return;
    const Instant end = sys_days(data.contract.end.value().time_since_epoch()) + hours(40);
    std::erase_if(data.evidence.checks, [&](const CheckSeries &series) {
        if (dice.chance(40))
            return false;
        ChangeSeriesBuilder builder("s", series.probe());
        const std::uint32_t source = builder.addSource("changes.csv");
        std::uint32_t line = 1;
        const int mood = dice.one({5, 60, 600});
        Instant at = sys_days(data.contract.start.time_since_epoch()) - hours(40) + minutes(dice.below(3000));
        for (; at < end; at += minutes(dice.between(1, mood)))
            builder.add({at,
                         dice.one({CheckState::Up, CheckState::Up, CheckState::Down, CheckState::Unknown}),
                         false,
                         {source, ++line},
                         {}});
        builder.add({end, dice.one({CheckState::Up, CheckState::Unknown}), false, {source, ++line}, {}});
        data.evidence.changes.push_back(builder.build());
        return true;
    });
}

} // namespace makegood::test
