// SPDX-License-Identifier: GPL-3.0-or-later
// Several remedies of one period: order of admission, what earns nothing, caps, metrics and late answers.
#include <random>

#include <QTest>

#include "sla/credit/settlement.h"
#include "support/test_program.h"

namespace t_settlement
{

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

const Currency usd{"USD", 2};
const Zone utc;
const Interval month{Instant{}, Instant{} + days(30)};

Percent percent(const char *text)
{
    return {text, *parseDecimal(text) / 100};
}

Decimal decimal(const char *text)
{
    return {text, *parseDecimal(text)};
}

CreditRule rule(const char *id, CreditKind kind, Trigger on = Trigger::Outage)
{
    CreditRule out;
    out.id = id;
    out.kind = kind;
    out.on = on;
    return out;
}

CreditRule flat(const char *id, const char *amount, Trigger on)
{
    CreditRule out = rule(id, CreditKind::Flat, on);
    out.worth.amount = decimal(amount);
    return out;
}

// Outages at whole hours of the month, each in full.
struct Month30 {
    std::vector<CreditedTime> times;
    CreditFacts facts;

    explicit Month30(const std::vector<Duration> &lengths, const std::vector<Cause> &causes = {})
    {
        times.resize(lengths.size());
        for (std::size_t i = 0; i < lengths.size(); ++i) {
            const Instant start = month.start + hours(24 * std::int64_t(i));
            const Interval when{start, start + lengths[i]};
            times[i].own = lengths[i];
            times[i].ownTimes = IntervalSet(when);
            facts.outages.push_back(
                {when, true, i < causes.size() ? causes[i] : Cause::Unclassified, &times[i], 1});
        }
        facts.availability = Fraction(99, 100);
        facts.missed = true;
    }

    ServiceSettlement settled(const CreditTerms &terms, std::int64_t fee = 30'000) const
    {
        return settle(terms, terms.rulesFor("c"), charges(fee), facts);
    }

    ServiceSettlement settled(CreditTerms &&terms,
                              std::int64_t fee = 30'000) const = delete; // it keeps its rules

    Charges charges(std::int64_t fee) const
    {
        Charges out;
        out.fee = Money{fee};
        out.service = &service;
        out.period = {month, 30};
        out.currency = usd;
        out.zone = &utc;
        return out;
    }

    Service service{};
};

CreditTerms rules(std::vector<CreditRule> of)
{
    CreditTerms out;
    out.byRules = true;
    out.rules = std::move(of);
    return out;
}

} // namespace

class SettlementTest : public QObject
{
    Q_OBJECT

private slots:
    void anOutageEarnsByTheFirstRuleAndByThoseThatAdd()
    {
        CreditRule network = rule("network", CreditKind::ProRata);
        network.scenarios = {{"n", {Cause::Network}, {}, {}, {}}};
        CreditRule adds = rule("adds", CreditKind::ProRata);
        adds.adds = true;
        adds.multiplier = 2;
        const Month30 of({hours(1), hours(2)}, {Cause::Network, Cause::Provider});
        const CreditTerms terms
            = rules({network, rule("rest", CreditKind::ProRata), adds, rule("late", CreditKind::ProRata)});
        const ServiceSettlement out = of.settled(terms);
        // 300.00 / 720 h = 0.41666… an hour.
        QCOMPARE(out.rules[0].total.amount.minor, std::int64_t(42));
        QCOMPARE(out.rules[1].total.amount.minor, std::int64_t(83));
        QCOMPARE(out.rules[2].total.amount.minor, std::int64_t(83 + 167));
        QCOMPARE(out.rules[3].total.amount.minor, std::int64_t(0));
        QVERIFY(out.rules[1].outages[0].takenBefore && !out.rules[1].outages[1].takenBefore);
        QVERIFY(out.rules[3].outages[0].takenBefore && out.rules[3].outages[1].takenBefore);
        QCOMPARE(out.amountOf(0)->minor, std::int64_t(42 + 83));
        QVERIFY(out.admission(1) == &out.rules[1].outages[1]);
    }

    void admissionDoesNotAskWhetherTheRuleIsDue()
    {
        Month30 of({hours(1)});
        of.facts.missed = false;
        const CreditTerms terms = rules(
            {rule("breach", CreditKind::ProRata, Trigger::Breach), rule("rest", CreditKind::ProRata)});
        const ServiceSettlement out = of.settled(terms);
        QVERIFY(out.rules[0].outages[0].admitted && !out.rules[0].holds);
        QVERIFY(out.rules[1].outages[0].takenBefore);
        QCOMPARE(out.total.amount.minor, std::int64_t(0));
        QCOMPARE(out.amountOf(0)->minor, std::int64_t(0));
    }

    void capsOfRulesComeBeforeTheCapOfTheSum()
    {
        CreditTerms terms = rules({flat("a", "40", Trigger::Breach), flat("b", "30", Trigger::Breach)});
        terms.rules[0].cap = percent("8.333"); // 24.999
        terms.cap = percent("15"); // 45.00
        const ServiceSettlement out = Month30({hours(1)}).settled(terms);
        QCOMPARE(out.rules[0].total.amount.minor, std::int64_t(2499));
        QVERIFY(out.rules[0].total.capped && !out.rules[1].total.capped && out.total.capped);
        QCOMPARE(out.beforeCap.minor, std::int64_t(5499));
        QCOMPARE(out.total.amount.minor, std::int64_t(4500));
    }

    void aFlatCreditForAnOutageNeedsCreditedTime()
    {
        const CreditTerms terms = rules({flat("once", "7", Trigger::Outage)});
        QCOMPARE(Month30({hours(1), hours(1)}).settled(terms).total.amount.minor, std::int64_t(700));
        QCOMPARE(Month30({Duration(0)}).settled(terms).total.amount.minor, std::int64_t(0));
        QCOMPARE(Month30({}).settled(terms).total.amount.minor, std::int64_t(0));
        QVERIFY(!Month30({hours(1)}).settled(terms).amountOf(0));
    }

    void metricsAreBeyondByTheirSide()
    {
        CreditRule tiers = rule("rtt", CreditKind::Tiers, Trigger::Metric);
        tiers.metric = "rtt";
        const auto beyond = [](const char *bound, const char *share) {
            Tier tier;
            tier.beyond = decimal(bound);
            tier.worth.percent = percent(share);
            return tier;
        };
        tiers.tiers = {beyond("50", "10"), beyond("47", "4"), beyond("80", "20")};
        const auto paid = [&](const MetricOutcome &metric) {
            Month30 of({});
            of.facts.metrics = std::span(&metric, 1);
            const CreditTerms terms = rules({tiers});
            return of.settled(terms).total.amount.minor;
        };
        QCOMPARE(paid({"rtt", Fraction(50), false, Side::Most}), std::int64_t(1200));
        QCOMPARE(paid({"rtt", Fraction(501, 10), false, Side::Most}), std::int64_t(3000));
        QCOMPARE(paid({"rtt", Fraction(99), false, Side::Most}), std::int64_t(6000));
        QCOMPARE(paid({"rtt", Fraction(99), true, Side::Most}), std::int64_t(0)); // kept
        QCOMPARE(paid({"rtt", {}, {}, Side::Most}), std::int64_t(0));
        QCOMPARE(paid({"loss", Fraction(99), false, Side::Most}), std::int64_t(0));
        QCOMPARE(paid({"rtt", Fraction(48), false, Side::Least}), std::int64_t(3000)); // under 50 and 80
        QCOMPARE(paid({"rtt", Fraction(10), false, Side::Least}), std::int64_t(1200)); // 47 is the farthest
    }

    void eachLateAnswerIsPaidAndRoundedByItself()
    {
        CreditRule blocks = rule("slow", CreditKind::PerBlock, Trigger::Resolution);
        blocks.block = minutes(30);
        blocks.worth.percent = percent("0.5");
        blocks.rounding = BlockRounding::Up;
        CreditRule once = flat("late", "1.25", Trigger::Response);
        once.worth.perUnit = true;
        std::vector<TicketBreach> breaches(4);
        breaches[0] = {Trigger::Resolution, "T-1", {}, minutes(30), Money{333}, 1};
        breaches[1] = {Trigger::Resolution, "T-2", {}, Duration(1), Money{333}, 1};
        breaches[2] = {Trigger::Response, "T-3", {}, hours(9), Money{1}, 2};
        breaches[3] = {Trigger::Update, "T-4", {}, hours(9), Money{1}, 1};
        Month30 of({hours(1)});
        of.facts.breaches = breaches;
        const CreditTerms terms = rules({blocks, once});
        const ServiceSettlement out = of.settled(terms);
        QCOMPARE(out.rules[0].breaches.size(), std::size_t(2));
        QCOMPARE(out.rules[0].total.amount.minor, std::int64_t(4)); // 0.01665 each is 0.02, twice
        QCOMPARE(out.rules[1].total.amount.minor, std::int64_t(250));
        QVERIFY(out.rules[0].outages.empty() && out.admission(0) == nullptr);
    }

    void sharesWeighWhatIsLeftAfterFreeTimeAndBeforeTheBudget()
    {
        CreditRule one = rule("time", CreditKind::PerBlock);
        one.block = minutes(10);
        one.worth.percent = percent("1");
        one.free = minutes(30);
        one.beyondTarget = true;
        Month30 of({minutes(90)});
        of.facts.outages[0].share = Fraction(1, 3);
        of.facts.budget = minutes(10) - Duration(1);
        // 60 minutes are left, a third of them is 20; the budget leaves 10 minutes and a millisecond.
        const CreditTerms terms = rules({one});
        const ServiceSettlement out = of.settled(terms);
        QVERIFY(out.rules[0].outages[0].free == Duration(minutes(30)));
        QVERIFY(out.rules[0].outages[0].left.shown() == Duration(minutes(10)) + Duration(1));
        QCOMPARE(out.rules[0].outages[0].blocks, std::int64_t(1));
        of.facts.outages[0].share = Fraction(1, 7); // 8.571 minutes, all within the budget
        QVERIFY(of.settled(terms).rules[0].outages[0].left.isZero());
    }

    void whatIsNotAboveTheLeastAmountIsUnderIt()
    {
        CreditTerms terms;
        terms.least = decimal("1.00");
        QVERIFY(isUnderLeast(terms, Money{100}, usd) && !isUnderLeast(terms, Money{101}, usd));
        QVERIFY(!isUnderLeast(terms, Money{0}, usd));
        terms.least = decimal("1.005");
        QVERIFY(isUnderLeast(terms, Money{100}, usd) && !isUnderLeast(terms, Money{101}, usd));
    }

    // Whatever the terms: an outage is admitted once but for rules that add, nothing of it is lost or earned
    // twice, and every cap holds.
    void propertiesOfAnySettlement()
    {
        std::mt19937 random(20261130);
        const auto below = [&](unsigned n) { return int(random() % n); };
        for (int round = 0; round < 2000; ++round) {
            CreditTerms terms;
            terms.byRules = true;
            for (int i = below(4); i >= 0; --i) {
                CreditRule one = rule(std::to_string(i).c_str(),
                                      std::array{CreditKind::ProRata, CreditKind::PerBlock, CreditKind::Table,
                                                 CreditKind::Flat}[std::size_t(below(4))]);
                one.block = minutes(1 + below(40));
                one.worth.percent = percent("3");
                one.rows = {{minutes(below(60)), below(2) == 0, one.worth}};
                one.adds = below(3) == 0;
                if (below(2) == 0)
                    one.scenarios = {{"s", {Cause::Network}, {}, {}, {}}};
                if (one.isByTime() && below(2) == 0)
                    one.free = minutes(below(40));
                one.beyondTarget = one.isByTime() && below(2) == 0;
                if (below(2) == 0)
                    one.cap = percent("1.01");
                terms.rules.push_back(one);
            }
            if (below(2) == 0)
                terms.cap = percent("1.5");
            std::vector<Duration> lengths;
            std::vector<Cause> causes;
            for (int i = below(5); i > 0; --i) {
                lengths.push_back(Duration(below(7'200'000)));
                causes.push_back(below(2) == 0 ? Cause::Network : Cause::Provider);
            }
            Month30 of(lengths, causes);
            of.facts.budget = Duration(below(10'000'000));
            for (OutageFacts &outage : of.facts.outages)
                if (below(4) == 0)
                    outage.share = Fraction(1 + below(3), 3);
            const ServiceSettlement out = of.settled(terms, 12'345);
            Money sum;
            for (const RuleSettlement &one : out.rules) {
                sum += one.total.amount;
                if (one.rule->cap)
                    QVERIFY(exactAmount(one.total.amount, usd)
                            <= Fraction(12345, 100) * one.rule->cap->ratio);
                Fraction budget = 0;
                for (std::size_t i = 0; i < one.outages.size(); ++i) {
                    const RuledOutage &ruled = one.outages[i];
                    if (!ruled.admitted) {
                        QVERIFY(ruled.left.isZero() && ruled.amount == Money{});
                        continue;
                    }
                    budget += ruled.budget.exact();
                    QVERIFY((lengths[i] - ruled.free).count()
                                * of.facts.outages[i].share.value_or(Fraction(1))
                            == ruled.left.exact() + ruled.budget.exact());
                    QVERIFY(one.rule->beyondTarget || ruled.budget.isZero());
                }
                QVERIFY(budget <= of.facts.budget.count());
            }
            QVERIFY(sum == out.beforeCap);
            if (terms.cap)
                QVERIFY(exactAmount(out.total.amount, usd) <= Fraction(12345, 100) * terms.cap->ratio);
            for (std::size_t i = 0; i < lengths.size(); ++i) {
                int alone = 0;
                for (const RuleSettlement &one : out.rules)
                    alone += one.outages[i].admitted && !one.rule->adds ? 1 : 0;
                QVERIFY(alone <= 1);
            }
        }
    }
};

MAKEGOOD_TEST(SettlementTest)

} // namespace t_settlement

#include "t_settlement.moc"
