// SPDX-License-Identifier: GPL-3.0-or-later
// Groups judged as one, and outages that count with a share (docs/rules.md, sections 24 and 25).
#include <QTest>

#include "random_months.h"
#include "sla/policy/policy_reader.h"
#include "small_case.h"
#include "support/test_program.h"

namespace t_groups
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const std::string ofGroup = "of = \"group\"";
const std::string pair = "[[group]]\nid = \"g\"\nclass = \"c\"\nservices = [\"a\", \"b\"]\n";
const std::string proRata = "[credit]\nkind = \"pro-rata\"\nclauses = [\"C-2\"]\n";

std::string money(const std::optional<Money> &amount)
{
    return amount ? formatMoney(*amount, Currency::named("USD").value()) : "null";
}

SmallCase twoServices(const std::string &classKeys = ofGroup, const std::string &rest = tenBelow99)
{
    return SmallCase(classKeys, rest,
                     serviceNamed("a", "units = 2") + serviceNamed("b", "start = \"2026-03-16\"") + pair);
}

} // namespace

class GroupsTest : public QObject
{
    Q_OBJECT

private slots:
    void aGroupIsTheSumOfItsServices();
    void outagesSayWhoseTheyAre();
    void servicesEarnNothingByThemselves();
    void aChargeIsForTheMonthsInWhichTheServiceRuns();
    void theDenominatorCountsOnceForEachService();
    void nothingMeasuredIsNoAvailability();
    void meansArePooledByBuckets();
    void aGroupOfOneIsThatService();
    void outagesArePaidForNoGroup();
    void anOutageCountsWithItsShare();
    void sharesOfPartsOfAMillisecond();
    void sharesNeverRaiseDowntime();
};

void GroupsTest::aGroupIsTheSumOfItsServices()
{
    SmallCase c = twoServices();
    c.down("a", "2026-03-02T00:00:00Z", "2026-03-02T10:00:00Z");
    c.down("b", "2026-03-20T00:00:00Z", "2026-03-20T06:00:00Z");
    c.down("b", "2026-03-10T00:00:00Z", "2026-03-10T12:00:00Z"); // before it runs
    const Evaluation e = c.judged("2026-03");
    QCOMPARE(e.services.size(), std::size_t(3));
    const ServiceResult &g = e.services[2];
    QCOMPARE(g.service, std::string("g"));
    QVERIFY((g.members == std::vector<std::string>{"a", "b"}));
    // 31 and 16 days; 16 of 1128 hours are 98.58 %.
    QVERIFY(g.measured == days(47) && g.downtime == hours(16));
    QCOMPARE(g.availability->num, Integer(milliseconds(hours(47 * 24 - 16)).count()));
    QVERIFY(g.budget == milliseconds(days(47)) / 100
            && g.budgetLeft == milliseconds(days(47)) / 100 - hours(16));
    QVERIFY(g.state == ServiceState::Breached && g.met == false);
    QCOMPARE(money(g.fee), "200.00");
    QCOMPARE(money(g.credit.amount), "20.00");
    QVERIFY(e.total.amount == *g.credit.amount);
    QVERIFY(g.period.when == e.period);
}

void GroupsTest::outagesSayWhoseTheyAre()
{
    SmallCase c = twoServices();
    c.down("b", "2026-03-20T00:00:00Z", "2026-03-20T06:00:00Z");
    c.down("a", "2026-03-20T00:00:00Z", "2026-03-20T01:00:00Z");
    c.down("a", "2026-03-21T00:00:00Z", "2026-03-21T01:00:00Z");
    const Evaluation e = c.judged("2026-03");
    std::string whose;
    for (const Outage &outage : e.services[2].outages)
        whose += outage.service;
    QCOMPARE(whose, std::string("aba"));
    for (const Outage &outage : e.services[0].outages)
        QVERIFY(outage.service.empty());
}

void GroupsTest::servicesEarnNothingByThemselves()
{
    // A class of its own for one of the services, which pays by the outage.
    SmallCase c = twoServices();
    ServiceClass own = c.data().policy.classes[0];
    own.id = "own";
    own.ofGroup = false;
    c.data().policy.classes.push_back(own);
    c.data().contract.services[0].serviceClass = "own";
    CreditRule rule = c.data().policy.credit.rules[0];
    rule.id = "time";
    rule.classes = {"own"};
    rule.kind = CreditKind::ProRata;
    rule.on = Trigger::Outage;
    c.data().policy.credit.byRules = true;
    c.data().policy.credit.rules[0].id = "tiers";
    c.data().policy.credit.rules[0].classes = {"c"};
    c.data().policy.credit.rules.push_back(rule);
    c.data().policy.rights = {{"leave", "May leave.", {}, Duration(hours(1)), 1, 1, {}}};
    c.down("a", "2026-03-02T00:00:00Z", "2026-03-02T20:00:00Z");
    const Evaluation e = c.judged("2026-03");
    QVERIFY(e.services[0].earnsByGroup && e.services[1].earnsByGroup && !e.services[2].earnsByGroup);
    QCOMPARE(money(e.services[0].credit.amount), "0.00");
    QCOMPARE(money(e.services[0].outages[0].amount), "0.00");
    QCOMPARE(money(e.services[0].credit.rules[0].amount), "0.00");
    QVERIFY(e.services[0].state == ServiceState::Breached); // judged it is
    QVERIFY(e.rights->size() == 1 && e.rights->front().service == "g");
    QCOMPARE(money(e.services[2].credit.amount), "20.00");
}

void GroupsTest::aChargeIsForTheMonthsInWhichTheServiceRuns()
{
    const auto seats = [](const char *amount) {
        return std::string("\n[[service.named_charge]]\nname = \"seat\"\namount = \"") + amount + "\"\n";
    };
    SmallCase c(ofGroup,
                "[credit]\nkind = \"tiers\"\nbase = \"seat\"\nclauses = [\"C-2\"]\n[[credit.tier]]\nbelow = "
                "\"99\"\npercent = \"10\"\n",
                serviceNamed("a", seats("20.00")) + serviceNamed("b", "end = \"2026-02-10\"" + seats("50.00"))
                    + pair);
    c.down("a", "2026-03-02T00:00:00Z", "2026-03-02T10:00:00Z");
    c.down("a", "2026-02-02T00:00:00Z", "2026-02-04T00:00:00Z");
    QCOMPARE(money(c.judged("2026-02").services[2].credit.amount), std::string("7.00"));
    QCOMPARE(money(c.judged("2026-03").services[2].credit.amount), std::string("2.00"));
}

void GroupsTest::theDenominatorCountsOnceForEachService()
{
    SmallCase c = twoServices();
    c.data().policy.classes[0].measure.denominator = days(30);
    c.down("a", "2026-03-02T00:00:00Z", "2026-03-02T10:00:00Z");
    const ServiceResult march = c.judged("2026-03").services[2];
    QCOMPARE(march.availability->den, Integer(milliseconds(days(60)).count()));
    QVERIFY(march.budget == milliseconds(days(60)) / 100);
    // In February one of the two does not run.
    QCOMPARE(c.judged("2026-02").services[2].availability->den, Integer(milliseconds(days(30)).count()));
}

void GroupsTest::nothingMeasuredIsNoAvailability()
{
    SmallCase c(ofGroup, tenBelow99,
                serviceNamed("a", "end = \"2026-03-01\"") + serviceNamed("b", "start = \"2026-04-01\"")
                    + pair);
    const ServiceResult g = c.judged("2026-03").services[2];
    QVERIFY(!g.availability && !g.met && g.state == ServiceState::NoData);
    QCOMPARE(money(g.fee), "0.00");
    QCOMPARE(money(g.credit.amount), "0.00");
}

void GroupsTest::meansArePooledByBuckets()
{
    SmallCase c = twoServices();
    Measure &measure = c.data().policy.classes[0].measure;
    measure.kind = MeasureKind::IntervalMean;
    measure.bucket.length = days(1);
    measure.threshold = {"50", Fraction(1, 2)};
    measure.interval = hours(6);
    c.down("a", "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z");
    QVERIFY(c.judged("2026-03").services[2].availability->ratio() == Fraction(46, 47));
    measure.intervalValue = IntervalValue::Share;
    c.down("b", "2026-03-20T00:00:00Z",
           "2026-03-20T06:00:00Z"); // one of five checks: the change back adds one
    const Evaluation e = c.judged("2026-03");
    const Fraction lost
        = 31 * (1 - e.services[0].availability->ratio()) + 16 * (1 - e.services[1].availability->ratio());
    QVERIFY(lost > 1 && e.services[2].availability->ratio() == 1 - lost / 47);
}

void GroupsTest::aGroupOfOneIsThatService()
{
    for (unsigned seed = 0; seed < 150; ++seed) {
        std::mt19937 random(seed);
        CaseData data = randomMonth(random);
        data.policy.credit = {};
        CreditRule &rule = data.policy.credit.rules.emplace_back();
        rule.kind = CreditKind::Tiers;
        rule.on = Trigger::Breach;
        rule.tiers = {{{"100", 1}, {Percent{"10", Fraction(1, 10)}, {}}}};
        data.policy.readings.clear();
        data.policy.classes[0].metrics.clear();
        data.policy.classes[0].isMeasured = true;
        data.policy.claim.reset();
        const Instant asOf = at("2026-06-01T00:00:00Z");
        const auto before = evaluate(data.policy, data.contract, data.evidence, randomMonthName(), asOf);
        if (!before)
            continue;
        data.policy.classes[0].ofGroup = true;
        const std::string id = data.contract.services[0].id;
        data.contract.groups = {{"one", data.contract.services[0].serviceClass, {id}}};
        const Evaluation after
            = evaluate(data.policy, data.contract, data.evidence, randomMonthName(), asOf).value();
        const ServiceResult &own = before->services[0];
        const ServiceResult &group = after.services.back();
        const std::string where = "seed " + std::to_string(seed);
        QVERIFY2(own.availability.has_value() == group.availability.has_value(), where.c_str());
        if (own.availability)
            QVERIFY2(own.availability->num == group.availability->num
                         && own.availability->den == group.availability->den,
                     where.c_str());
        QVERIFY2(own.downtime == group.downtime && own.measured == group.measured
                     && own.unknown == group.unknown && own.budget == group.budget
                     && own.budgetLeft == group.budgetLeft && own.state == group.state
                     && own.credit.amount == group.credit.amount
                     && own.outages.size() == group.outages.size(),
                 where.c_str());
        QVERIFY2(after.services[0].credit.amount == Money{}, where.c_str());
    }
}

void GroupsTest::outagesArePaidForNoGroup()
{
    const auto problems = [](const std::string &credit) {
        const auto read = readPolicy(R"(schema = 1
id = "p"
name = "P"
provider = "P"
source = "none"
[[class]]
id = "c"
title = "C"
target = "99"
of = "group"
[class.measure]
kind = "runs"
probes = ["http"]
interval = "1h"
)" + credit,
                                     "p.toml");
        return read ? std::string() : read.error().front().key;
    };
    QCOMPARE(problems(proRata), std::string("credit.kind"));
    QCOMPARE(problems(tenBelow99), std::string());
    QCOMPARE(problems("[credit]\nkind = \"negotiated\"\n"), std::string());
    const std::string rules = "[credit]\n[[credit.rule]]\nid = \"x\"\nkind = \"flat\"\npercent = \"1\"\n";
    QCOMPARE(problems(rules), std::string());
    QCOMPARE(problems(rules + "on = \"outage\"\n"), std::string("credit.rule.x.kind"));
}

void GroupsTest::anOutageCountsWithItsShare()
{
    const std::string impact = "[impact]\nweighs = [\"availability\", \"credit\"]\nclauses = [\"C-3\"]\n";
    SmallCase c("", proRata + impact, serviceNamed("a"));
    c.down("a", "2026-03-02T00:00:00Z", "2026-03-02T08:00:00Z");
    c.down("a", "2026-03-05T00:00:00Z", "2026-03-05T04:00:00Z");
    c.down("a", "2026-03-08T00:00:00Z", "2026-03-08T02:00:00Z");
    c.incident("a", "2026-03-02T00:00:00Z", "2026-03-02T08:00:00Z", "25");
    c.incident("a", "2026-03-05T00:00:00Z", "2026-03-05T04:00:00Z", nullptr); // it affects all
    const ServiceResult r = c.judged("2026-03").services[0];
    // 2 + 4 + 2 hours of 744.
    QVERIFY(r.downtime == hours(8));
    QVERIFY(r.outages[0].counted == hours(2) && r.outages[1].counted == hours(4)
            && r.outages[2].counted == hours(2));
    QVERIFY(r.availability->ratio() == Fraction(736, 744));
    QCOMPARE(r.availability->den, Integer(milliseconds(hours(744)).count()));
    QVERIFY(r.outages[0].credited == hours(2));
    // 100.00 / 720 hours each.
    QCOMPARE(money(r.outages[0].amount), "0.28");
    QCOMPARE(money(r.outages[1].amount), "0.56");
    // For availability alone, or without [impact], credit counts whole.
    c.data().policy.impact->weighsCredit = false;
    const ServiceResult availability = c.judged("2026-03").services[0];
    QVERIFY(availability.downtime == hours(8) && availability.outages[0].credited == hours(8));
    c.data().policy.impact.reset();
    QVERIFY(c.judged("2026-03").services[0].downtime == hours(14));
}

void GroupsTest::sharesOfPartsOfAMillisecond()
{
    const std::string impact = "[impact]\nweighs = [\"availability\"]\n";
    SmallCase c("", std::string(tenBelow99) + impact, serviceNamed("a"));
    c.down("a", "2026-03-02T00:00:00Z", "2026-03-02T00:00:00.010Z");
    c.incident("a", "2026-03-02T00:00:00Z", "2026-03-02T00:00:01Z", "33.3");
    const ServiceResult r = c.judged("2026-03").services[0];
    QVERIFY(r.downtime == Duration(4) && r.outages[0].counted == Duration(4)); // 3.33
    QCOMPARE(r.availability->den, Integer(milliseconds(days(31)).count()) * 100);
    QCOMPARE(r.availability->num, Integer(milliseconds(days(31)).count()) * 100 - 333);
    QVERIFY(r.budgetLeft == milliseconds(days(31)) / 100 - Duration(4));
}

void GroupsTest::sharesNeverRaiseDowntime()
{
    for (unsigned seed = 0; seed < 150; ++seed) {
        std::mt19937 random(seed);
        CaseData data = randomMonth(random);
        for (Incident &incident : data.evidence.incidents)
            incident.affected = Percent{"40", Fraction(2, 5)};
        data.policy.readings.clear();
        const Instant asOf = at("2026-06-01T00:00:00Z");
        data.policy.impact.reset();
        const auto whole = evaluate(data.policy, data.contract, data.evidence, randomMonthName(), asOf);
        if (!whole)
            continue;
        data.policy.impact = ImpactRule{true, true, {}};
        const auto shared = evaluate(data.policy, data.contract, data.evidence, randomMonthName(), asOf);
        const ServiceResult &a = whole->services[0];
        const ServiceResult &b = shared->services[0];
        const std::string where = "seed " + std::to_string(seed);
        QVERIFY2(b.downtime <= a.downtime && b.measured == a.measured, where.c_str());
        Duration counted{};
        for (std::size_t i = 0; i < a.outages.size(); ++i) {
            QVERIFY2(b.outages[i].counted <= a.outages[i].counted, where.c_str());
            QVERIFY2(b.outages[i].credited <= a.outages[i].credited, where.c_str());
            counted += b.outages[i].counted;
        }
        QVERIFY2(a.availability.has_value() == b.availability.has_value(), where.c_str());
        if (a.availability)
            QVERIFY2(b.availability->ratio() >= a.availability->ratio(), where.c_str());
    }
}

MAKEGOOD_TEST(GroupsTest)

} // namespace t_groups

#include "t_groups.moc"
