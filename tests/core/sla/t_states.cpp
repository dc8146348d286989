// SPDX-License-Identifier: GPL-3.0-or-later
// Rights, running months and states (docs/rules.md, sections 22 and 26).
#include <QTest>

#include "random_months.h"
#include "sla/evaluate/reason_kinds.h"
#include "small_case.h"
#include "support/test_program.h"

namespace t_states
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const std::string noCredit = "[credit]\nkind = \"none\"\nclauses = [\"C-2\"]\n";

std::string right(const std::string &keys)
{
    return noCredit + "[[right]]\nid = \"r\"\ntext = \"May leave.\"\n" + keys;
}

std::string rightsOf(const Evaluation &e)
{
    std::string out;
    for (const RightResult &one : e.rights.value_or(std::vector<RightResult>()))
        out += (out.empty() ? "" : ", ") + formatInstant(one.arisenAt) + " to "
            + (one.until ? formatInstant(*one.until) : "ever");
    return out;
}

std::string stateIn(const SmallCase &c, const char *month, const char *asOf)
{
    return wordOf(c.judged(month, asOf).services[0].state);
}

} // namespace

class StatesTest : public QObject
{
    Q_OBJECT

private slots:
    void aRightArisesInTheMillisecondThatPassesItsBound();
    void aRightLastsAndArisesAgain();
    void missesAreCountedOverPeriods();
    void aRightForGoodArisesOnce();
    void rightsOfAGroupAddItsServices();
    void aPolicyWithoutRightsHasNone();
    void whatIsSaidOfARunningMonth();
    void whatIsSaidOfAnEndedMonth();
    void soFarIsTheMonthClipped();
    void aRunningMonthIsNeverMet();
};

void StatesTest::aRightArisesInTheMillisecondThatPassesItsBound()
{
    SmallCase c("", right("downtime_over = \"3h\"\nfor = \"10d\"\n"), serviceNamed("s"));
    c.down("s", "2026-03-02T00:00:00Z", "2026-03-02T02:00:00Z");
    c.down("s", "2026-03-05T00:00:00Z", "2026-03-05T01:00:00Z");
    QCOMPARE(rightsOf(c.judged("2026-03")), std::string()); // three hours exactly
    c.down("s", "2026-03-07T00:00:00.250Z", "2026-03-07T00:00:00.251Z");
    QCOMPARE(rightsOf(c.judged("2026-03")),
             std::string("2026-03-07T00:00:00.250Z to 2026-03-17T00:00:00.250Z"));
    // Not before it has arisen.
    QCOMPARE(rightsOf(c.judged("2026-03", "2026-03-07T00:00:00.249Z")), std::string());
    QVERIFY(!rightsOf(c.judged("2026-03", "2026-03-07T00:00:00.250Z")).empty());
    QCOMPARE(rightsOf(c.judged("2026-04")), std::string());
    QCOMPARE(c.judged("2026-03").rights->front().why.kind, std::string(reason::right));
}

void StatesTest::aRightLastsAndArisesAgain()
{
    SmallCase c("", right("downtime_over = \"3h\"\nfor = \"40d\"\n"), serviceNamed("s"));
    c.down("s", "2026-02-25T00:00:00Z", "2026-02-25T06:00:00Z");
    c.down("s", "2026-03-05T00:00:00Z", "2026-03-05T06:00:00Z");
    const std::string february = "2026-02-25T03:00:00Z to 2026-04-06T03:00:00Z";
    QCOMPARE(rightsOf(c.judged("2026-02")), february);
    QCOMPARE(rightsOf(c.judged("2026-03")), february + ", 2026-03-05T03:00:00Z to 2026-04-14T03:00:00Z");
    QVERIFY(rightsOf(c.judged("2026-04")).starts_with(february));
    QCOMPARE(rightsOf(c.judged("2026-05")), std::string());
}

void StatesTest::missesAreCountedOverPeriods()
{
    SmallCase c("", right("missed = true\nmonths = 2\nwithin = 3\nfor = \"20d\"\n"), serviceNamed("s"));
    for (const char *day : {"2026-01-10", "2026-03-10", "2026-04-10"})
        c.down("s", (std::string(day) + "T00:00:00Z").c_str(), (std::string(day) + "T20:00:00Z").c_str());
    QCOMPARE(rightsOf(c.judged("2026-02")), std::string());
    // January and March of the last three, at the end of March; also March and April.
    QCOMPARE(rightsOf(c.judged("2026-03")), std::string("2026-04-01T00:00:00Z to 2026-04-21T00:00:00Z"));
    QCOMPARE(rightsOf(c.judged("2026-03", "2026-03-31T23:59:59Z")), std::string());
    QCOMPARE(
        rightsOf(c.judged("2026-04")),
        std::string(
            "2026-04-01T00:00:00Z to 2026-04-21T00:00:00Z, 2026-05-01T00:00:00Z to 2026-05-21T00:00:00Z"));
    // In May the target was kept: two of the last three were missed, but not May's.
    QCOMPARE(rightsOf(c.judged("2026-05")), std::string("2026-05-01T00:00:00Z to 2026-05-21T00:00:00Z"));
    QCOMPARE(rightsOf(c.judged("2026-06")), std::string());
}

void StatesTest::aRightForGoodArisesOnce()
{
    SmallCase c("period = \"quarter\"", right("missed = true\n"), serviceNamed("s"));
    c.down("s", "2025-05-10T00:00:00Z", "2025-05-13T00:00:00Z");
    c.down("s", "2026-01-10T00:00:00Z", "2026-01-13T00:00:00Z");
    QCOMPARE(rightsOf(c.judged("2026-03")), std::string("2025-07-01T00:00:00Z to ever"));
    QCOMPARE(rightsOf(c.judged("2025-06")), std::string("2025-07-01T00:00:00Z to ever"));
    QCOMPARE(rightsOf(c.judged("2025-05")), std::string());
}

void StatesTest::rightsOfAGroupAddItsServices()
{
    SmallCase c("of = \"group\"", right("downtime_over = \"3h\"\n"),
                serviceNamed("a") + serviceNamed("b")
                    + "[[group]]\nid = \"g\"\nclass = \"c\"\nservices = [\"a\", \"b\"]\n");
    c.down("a", "2026-03-02T00:00:00Z", "2026-03-02T04:00:00Z");
    c.down("b", "2026-03-02T01:00:00Z", "2026-03-02T04:00:00Z");
    // One hour of a alone, then two for each: past three hours at 02:00.
    QCOMPARE(rightsOf(c.judged("2026-03")), std::string("2026-03-02T02:00:00Z to ever"));
}

void StatesTest::aPolicyWithoutRightsHasNone()
{
    SmallCase c("", noCredit, serviceNamed("s"));
    QVERIFY(!c.judged("2026-03").rights);
}

void StatesTest::whatIsSaidOfARunningMonth()
{
    SmallCase c("", noCredit, serviceNamed("s")); // March: 744 hours, a budget of 7:26:24
    QCOMPARE(stateIn(c, "2026-03", "2026-03-10T00:00:00Z"), std::string("on-track"));
    c.down("s", "2026-03-02T00:00:00Z", "2026-03-02T02:00:00Z");
    // 2 hours in 7 days take 6 in the 21 days that remain: more than the 5:26:24 that are left.
    QCOMPARE(stateIn(c, "2026-03", "2026-03-08T00:00:00Z"), std::string("at-risk"));
    QCOMPARE(stateIn(c, "2026-03", "2026-03-12T00:00:00Z"), std::string("on-track")); // longer ago
    c.down("s", "2026-03-12T00:00:00Z", "2026-03-12T03:34:47.999Z");
    // 5:34:48 used: exactly a quarter is left, but for the last millisecond.
    QCOMPARE(stateIn(c, "2026-03", "2026-03-25T00:00:00Z"), std::string("on-track"));
    c.data().evidence.changes[0].changes.back().at += Duration(2);
    QCOMPARE(stateIn(c, "2026-03", "2026-03-25T00:00:00Z"), std::string("at-risk"));
    c.down("s", "2026-03-26T00:00:00Z", "2026-03-26T02:00:00Z");
    QCOMPARE(stateIn(c, "2026-03", "2026-03-27T00:00:00Z"), std::string("breached"));
    QCOMPARE(stateIn(c, "2026-03", "2026-05-01T00:00:00Z"), std::string("breached"));
}

void StatesTest::whatIsSaidOfAnEndedMonth()
{
    SmallCase c("", noCredit, serviceNamed("s"));
    QCOMPARE(stateIn(c, "2026-03", "2026-04-01T00:00:00Z"), std::string("met"));
    auto &log = c.data().evidence.changes[0].changes;
    log.push_back({at("2026-03-10T00:00:00Z"), CheckState::Unknown});
    log.push_back({at("2026-03-11T00:00:00Z"), CheckState::Up});
    for (const NoData noData : {NoData::Up, NoData::Down, NoData::Excluded}) {
        c.data().policy.classes[0].measure.noData = noData;
        QCOMPARE(stateIn(c, "2026-03", "2026-04-01T00:00:00Z"), std::string("undecided"));
        // Said of an ended month alone.
        QCOMPARE(stateIn(c, "2026-03", "2026-03-31T00:00:00Z"),
                 std::string(noData == NoData::Down ? "breached" : "on-track"));
    }
    log.resize(1);
    log[0].at = at("2026-04-02T00:00:00Z");
    for (const NoData noData : {NoData::Up, NoData::Down, NoData::Excluded}) {
        c.data().policy.classes[0].measure.noData = noData;
        const ServiceResult r = c.judged("2026-03", "2026-04-10T00:00:00Z").services[0];
        QVERIFY(r.state == ServiceState::NoData && !r.shownAvailability());
        QVERIFY(r.availability.has_value() == (noData != NoData::Excluded)); // the JSON keeps its figures
    }
}

void StatesTest::soFarIsTheMonthClipped()
{
    SmallCase c("", noCredit, serviceNamed("s"));
    c.down("s", "2026-03-02T00:00:00Z", "2026-03-02T02:00:00Z");
    c.down("s", "2026-03-09T23:00:00Z", "2026-03-10T02:00:00Z"); // of which the last two hours are to come
    const Evaluation e = c.judged("2026-03", "2026-03-10T00:00:00Z");
    QVERIFY(e.isRunning());
    const ServiceResult &r = e.services[0];
    QVERIFY(r.downtime == hours(5) && r.soFar->downtime == hours(3));
    QVERIFY(r.soFar->availability->ratio() == 1 - Fraction(3, 9 * 24));
    // Before the month nothing is measured.
    const ServiceResult ahead = c.judged("2026-03", "2026-02-10T00:00:00Z").services[0];
    QVERIFY(ahead.soFar && !ahead.soFar->availability && ahead.state == ServiceState::NoData);
    QVERIFY(!c.judged("2026-03", "2026-04-01T00:00:00Z").services[0].soFar);
}

// On random months at random instants: the states agree with the figures.
void StatesTest::aRunningMonthIsNeverMet()
{
    int seen[6] = {};
    for (unsigned seed = 0; seed < 600; ++seed) {
        std::mt19937 random(seed);
        CaseData data = randomMonth(random);
        const Interval period = billingPeriod(data.contract, randomMonthName()).value();
        const Instant asOf
            = period.start + Duration(random() % std::uint64_t((period.length() * 3 / 2).count()));
        const auto e = evaluate(data.policy, data.contract, data.evidence, randomMonthName(), asOf);
        if (!e)
            continue;
        const ServiceResult &r = e->services[0];
        const std::string where = "seed " + std::to_string(seed);
        ++seen[std::size_t(r.state)];
        QVERIFY2(e->isRunning() == (asOf < period.end) && r.soFar.has_value() == e->isRunning(),
                 where.c_str());
        switch (r.state) {
        case ServiceState::OnTrack:
        case ServiceState::AtRisk:
            QVERIFY2(e->isRunning() && r.met == true && r.budgetLeft >= Duration::zero(), where.c_str());
            break;
        case ServiceState::Met:
            QVERIFY2(!e->isRunning() && r.met == true, where.c_str());
            break;
        case ServiceState::Breached:
            QVERIFY2(r.met == false, where.c_str());
            break;
        case ServiceState::Undecided:
            QVERIFY2(!e->isRunning() && r.unknown > Duration::zero(), where.c_str());
            break;
        case ServiceState::NoData:
            break;
        }
        if (r.state == ServiceState::OnTrack)
            QVERIFY2(r.budgetLeft * 4 >= r.budget, where.c_str());
    }
    for (std::size_t i = 0; i < 5; ++i)
        QVERIFY2(seen[i] > 0, wordsOf<ServiceState>[i].data());
}

MAKEGOOD_TEST(StatesTest)

} // namespace t_states

#include "t_states.moc"
