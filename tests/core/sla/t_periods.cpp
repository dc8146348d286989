// SPDX-License-Identifier: GPL-3.0-or-later
// Quarters, years, rolling periods, the life of a service and billing days (docs/rules.md, sections 1 and
// 23).
#include <QTest>

#include "random_months.h"
#include "sla/policy/judged_period.h"
#include "small_case.h"
#include "support/test_program.h"

namespace t_periods
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

std::string text(const Interval &when)
{
    return formatInstant(when.start) + " " + formatInstant(when.end);
}

std::string money(const std::optional<Money> &amount)
{
    return amount ? formatMoney(*amount, Currency::named("USD").value()) : "null";
}

Contract contractFrom(const char *start, const char *end, int billingDay = 1)
{
    Contract out;
    out.start = parseDate(start).value();
    if (end != nullptr)
        out.end = parseDate(end).value();
    out.billingDay = billingDay;
    return out;
}

JudgedPeriod periodIn(const Contract &contract, const PeriodRule &rule, const char *month)
{
    return judgedPeriodOf(contract, rule, parseMonth(month).value());
}

} // namespace

class PeriodsTest : public QObject
{
    Q_OBJECT

private slots:
    void aBillingDayThatAMonthLacksIsItsLast();
    void quartersAndYearsBeginWithTheirFirstMonth();
    void aPeriodEndsWithTheContractsLastMonth();
    void daysThatEndWithTheMonth();
    void earlierPeriodsAreWhole();
    void aQuarterIsDueWithItsLastMonth();
    void feesAreSummedOverTheMonthsInWhichAServiceRuns();
    void aServiceThatDoesNotRunHasNothing();
    void anAllowanceIsForEachMonth();
    void aQuarterEqualsItsMonthsJoined();
};

void PeriodsTest::aBillingDayThatAMonthLacksIsItsLast()
{
    const Zone utc;
    const auto period = [&](const char *month, int day) {
        return text(
            billingPeriodOf(utc, day, parseMonth(month).value(), LocalDate(2020y / January / 1), {})->when);
    };
    QCOMPARE(period("2026-02", 31), "2026-02-28T00:00:00Z 2026-03-31T00:00:00Z");
    QCOMPARE(period("2026-01", 31), "2026-01-31T00:00:00Z 2026-02-28T00:00:00Z");
    QCOMPARE(period("2024-02", 30), "2024-02-29T00:00:00Z 2024-03-30T00:00:00Z");
    QCOMPARE(period("2026-04", 29), "2026-04-29T00:00:00Z 2026-05-29T00:00:00Z");
    // Neighbours share an edge, and every day has one month.
    for (int day = 1; day <= 31; ++day)
        for (LocalDate date = LocalDate(2026y / January / 1); date < LocalDate(2027y / January / 1);
             date += days(1)) {
            const LocalSpan span = billingSpan(billingMonthOf(date, day), day);
            QVERIFY(span.from <= date && date < span.to);
        }
}

void PeriodsTest::quartersAndYearsBeginWithTheirFirstMonth()
{
    const Contract contract = contractFrom("2020-01-01", nullptr);
    const auto quarter = [&](int first, const char *month) {
        return periodIn(contract, {PeriodKind::Quarter, first, 0}, month);
    };
    QCOMPARE(text(quarter(1, "2026-03").when), "2026-01-01T00:00:00Z 2026-04-01T00:00:00Z");
    QVERIFY(quarter(1, "2026-03").ends && quarter(1, "2026-03").days == 90);
    // A running one goes to the end of the month asked for.
    QCOMPARE(text(quarter(1, "2026-02").when), "2026-01-01T00:00:00Z 2026-03-01T00:00:00Z");
    QVERIFY(!quarter(1, "2026-02").ends);
    QCOMPARE(formatMonth(quarter(1, "2026-02").last), "2026-03");
    QCOMPARE(text(quarter(12, "2026-02").when), "2025-12-01T00:00:00Z 2026-03-01T00:00:00Z");
    QCOMPARE(text(quarter(11, "2026-01").when), "2025-11-01T00:00:00Z 2026-02-01T00:00:00Z");
    QCOMPARE(text(quarter(5, "2026-01").when), "2025-11-01T00:00:00Z 2026-02-01T00:00:00Z");
    const JudgedPeriod year = periodIn(contract, {PeriodKind::Year, 7, 0}, "2026-06");
    QCOMPARE(text(year.when), "2025-07-01T00:00:00Z 2026-07-01T00:00:00Z");
    QVERIFY(year.ends && year.months.size() == 12);
    QCOMPARE(formatMonth(periodIn(contract, {PeriodKind::Year, 7, 0}, "2025-07").last), "2026-06");
}

void PeriodsTest::aPeriodEndsWithTheContractsLastMonth()
{
    // Billed on the 15th, the contract ends on 20 February: February, from the 15th on, is its last month.
    const Contract contract = contractFrom("2025-11-20", "2026-02-20", 15);
    const JudgedPeriod last = periodIn(contract, {PeriodKind::Quarter, 1, 0}, "2026-02");
    QCOMPARE(text(last.when), "2026-01-15T00:00:00Z 2026-02-20T00:00:00Z");
    QVERIFY(last.ends);
    // One that ends on the billing day does not run in that month.
    const Contract whole = contractFrom("2025-11-20", "2026-02-15", 15);
    QVERIFY(periodIn(whole, {PeriodKind::Quarter, 1, 0}, "2026-01").ends);
    const JudgedPeriod first = periodIn(contract, {PeriodKind::Quarter, 10, 0}, "2025-12");
    QCOMPARE(text(first.when), "2025-11-20T00:00:00Z 2026-01-15T00:00:00Z");
    QVERIFY(first.ends && first.months.size() == 2);
}

void PeriodsTest::daysThatEndWithTheMonth()
{
    const Contract contract = contractFrom("2026-02-10", "2026-03-21");
    const JudgedPeriod thirty = periodIn(contract, {PeriodKind::Rolling, 1, 30}, "2026-03");
    QCOMPARE(text(thirty.when), "2026-02-19T00:00:00Z 2026-03-21T00:00:00Z");
    QVERIFY(thirty.ends && thirty.days == 30 && thirty.months.size() == 1);
    const JudgedPeriod clipped = periodIn(contract, {PeriodKind::Rolling, 1, 30}, "2026-02");
    QCOMPARE(text(clipped.when), "2026-02-10T00:00:00Z 2026-03-01T00:00:00Z");
    QCOMPARE(clipped.days, std::int64_t(19));
    // A day of 23 hours is a day.
    Contract madrid = contractFrom("2026-01-01", nullptr);
    madrid.zone = Zone::named("Europe/Madrid").value();
    QVERIFY(periodIn(madrid, {PeriodKind::Rolling, 1, 7}, "2026-03").when.length() == days(7) - hours(1));
}

void PeriodsTest::earlierPeriodsAreWhole()
{
    const Contract contract = contractFrom("2025-11-10", nullptr);
    const PeriodRule quarter{PeriodKind::Quarter, 1, 0};
    const auto back = [&](const PeriodRule &rule, const char *month, int k) {
        const auto found = earlierPeriodOf(contract, rule, parseMonth(month).value(), k);
        return found ? text(found->when) : std::string("none");
    };
    QCOMPARE(back(quarter, "2026-05", 1), "2026-01-01T00:00:00Z 2026-04-01T00:00:00Z");
    QCOMPARE(back(quarter, "2026-05", 2), "2025-11-10T00:00:00Z 2026-01-01T00:00:00Z");
    QCOMPARE(back(quarter, "2026-05", 3), "none");
    QCOMPARE(back({PeriodKind::Rolling, 1, 60}, "2026-03", 1), "2025-12-31T00:00:00Z 2026-03-01T00:00:00Z");
    QCOMPARE(back({}, "2025-12", 1), "2025-11-10T00:00:00Z 2025-12-01T00:00:00Z");
    QCOMPARE(back({}, "2025-12", 2), "none");
    // A service that had not begun.
    QVERIFY(
        !earlierPeriodOf(contract, {}, parseMonth("2026-03").value(), 1, {LocalDate(2026y / March / 2), {}}));
}

void PeriodsTest::aQuarterIsDueWithItsLastMonth()
{
    SmallCase c("period = \"quarter\"", tenBelow99,
                serviceNamed("s", "[[service.charge]]\nmonth = \"2026-01\"\namount = \"80.00\""));
    c.down("s", "2026-01-05T00:00:00Z", "2026-01-06T06:00:00Z"); // 30 of 2160 hours: 98.611 %
    const Evaluation february = c.judged("2026-02");
    const ServiceResult &running = february.services[0];
    QCOMPARE(text(running.period.when), "2026-01-01T00:00:00Z 2026-03-01T00:00:00Z");
    QCOMPARE(money(running.credit.amount), "null");
    QCOMPARE(formatMonth(*running.credit.dueMonth), "2026-03");
    QVERIFY(running.downtime == hours(30) && running.met == false);
    // It counts as running: what is missed already is breached, and nothing is met.
    QVERIFY(running.state == ServiceState::Breached && !running.soFar && !february.isRunning());
    QVERIFY(c.judged("2026-05").services[0].state == ServiceState::OnTrack);
    const ServiceResult march = c.judged("2026-03").services[0];
    QCOMPARE(money(march.fee), "280.00");
    QCOMPARE(money(march.credit.amount), "28.00");
    QVERIFY(!march.credit.dueMonth && march.state == ServiceState::Breached);
    QVERIFY(c.judged("2026-06").services[0].state == ServiceState::Met);
}

void PeriodsTest::feesAreSummedOverTheMonthsInWhichAServiceRuns()
{
    SmallCase c("period = \"quarter\"", tenBelow99,
                serviceNamed("s", "start = \"2026-02-15\"\nend = \"2026-03-01\"") + serviceNamed("t"));
    c.down("s", "2026-02-20T00:00:00Z", "2026-02-21T00:00:00Z");
    const Evaluation e = c.judged("2026-03");
    QCOMPARE(text(e.services[0].period.when), "2026-02-15T00:00:00Z 2026-03-01T00:00:00Z");
    QCOMPARE(money(e.services[0].fee), "100.00"); // February alone
    QVERIFY(e.services[0].measured == days(14));
    QCOMPARE(money(e.services[0].credit.amount), "10.00");
    QCOMPARE(money(e.services[1].fee), "300.00");
}

void PeriodsTest::aServiceThatDoesNotRunHasNothing()
{
    SmallCase c("", tenBelow99,
                serviceNamed("s", "end = \"2026-02-01\"") + serviceNamed("t", "start = \"2026-03-10\""));
    c.down("s", "2026-02-20T00:00:00Z", "2026-02-21T00:00:00Z");
    const Evaluation february = c.judged("2026-02");
    for (const ServiceResult &one : february.services) {
        QVERIFY(!one.availability && one.measured == Duration::zero() && one.outages.empty());
        QVERIFY(one.state == ServiceState::NoData && one.period.when.empty());
        QCOMPARE(money(one.fee), "0.00");
        QCOMPARE(money(one.credit.amount), "0.00");
    }
    QCOMPARE(text(c.judged("2026-03").services[1].period.when), "2026-03-10T00:00:00Z 2026-04-01T00:00:00Z");
}

void PeriodsTest::anAllowanceIsForEachMonth()
{
    SmallCase c(
        "period = \"quarter\"",
        std::string(tenBelow99)
            + "[maintenance]\nexcludes = \"unavailability\"\nallowance = \"1h\"\nclauses = [\"C-3\"]\n",
        serviceNamed("s"));
    for (const auto &[from, to] : {std::pair("2026-01-05T00:00:00Z", "2026-01-05T03:00:00Z"),
                                   std::pair("2026-03-05T00:00:00Z", "2026-03-05T03:00:00Z")}) {
        c.down("s", from, to);
        MaintenanceWindow window;
        window.uid = from;
        window.when = {at(from), at(to)};
        window.notifiedAt = at("2025-12-01T00:00:00Z");
        c.data().evidence.windows.push_back(window);
    }
    const ServiceResult r = c.judged("2026-03").services[0];
    QVERIFY(r.excludedMaintenance == hours(2) && r.downtime == hours(4));
    // Once for a rolling period.
    c.data().policy.classes[0].period = {PeriodKind::Rolling, 1, 90};
    QVERIFY(c.judged("2026-03").services[0].excludedMaintenance == hours(1));
}

void PeriodsTest::aQuarterEqualsItsMonthsJoined()
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        SmallCase c("", "[credit]\nkind = \"none\"\nclauses = [\"C-2\"]\n", serviceNamed("s"));
        Instant from = at("2025-12-20T00:00:00Z");
        auto &log = c.data().evidence.changes[0].changes;
        for (int i = 0; i < 30; ++i) {
            from += minutes(1 + random() % 8000);
            log.push_back({from, CheckState(random() % 3)});
        }
        c.data().policy.classes[0].measure.noData = NoData(random() % 3);
        Duration downtime{}, measured{}, unknown{};
        for (const char *month : {"2026-01", "2026-02", "2026-03"}) {
            const ServiceResult r = c.judged(month).services[0];
            downtime += r.downtime;
            measured += r.measured;
            unknown += r.unknown;
        }
        c.data().policy.classes[0].period.kind = PeriodKind::Quarter;
        const ServiceResult quarter = c.judged("2026-03").services[0];
        QVERIFY2(quarter.downtime == downtime && quarter.measured == measured && quarter.unknown == unknown,
                 std::to_string(seed).c_str());
    }
}

MAKEGOOD_TEST(PeriodsTest)

} // namespace t_periods

#include "t_periods.moc"
