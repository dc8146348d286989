// SPDX-License-Identifier: GPL-3.0-or-later
// The days and hours of a judged month, in zones where days are short, long or missing.
#include <QTest>

#include <random>

#include "../../support/november.h"
#include "sla/outlook/day_figures.h"
#include "sla/time/billing_period.h"
#include "support/test_program.h"

namespace t_day_figures
{

using namespace makegood::ui;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

Evaluation monthIn(const char *zone, const char *month, int billingDay = 1)
{
    Evaluation e;
    e.zone = Zone::named(zone).value();
    e.month = parseMonth(month).value();
    e.period
        = billingPeriodOf(e.zone, billingDay, e.month, LocalDate(e.month.value / 1) - days(40), std::nullopt)
              .value()
              .when;
    e.services.resize(1);
    e.asOf = e.period.end;
    return e;
}

IntervalSet randomSet(std::mt19937 &random, const Interval &period)
{
    std::vector<Interval> out;
    for (int i = 0; i < 12; ++i) {
        const Instant start
            = period.start + Duration(static_cast<std::int64_t>(random()) % period.length().count());
        out.push_back(Interval{start, start + Duration(random() % 90'000'000)}.clippedTo(period));
    }
    return IntervalSet(std::move(out));
}

// Each after the other, from the first to the last instant of the whole.
bool tile(const std::vector<SpanFigures> &parts, const Interval &whole)
{
    Instant at = whole.start;
    for (const SpanFigures &part : parts) {
        if (part.when.start != at || part.when.empty())
            return false;
        at = part.when.end;
    }
    return at == whole.end;
}

SpanFigures sum(const std::vector<SpanFigures> &parts)
{
    SpanFigures out;
    for (const SpanFigures &part : parts) {
        out.downtime += part.downtime;
        out.maintenance += part.maintenance;
        out.causes += part.causes;
        out.unknown += part.unknown;
        out.notYet += part.notYet;
        out.measured += part.measured;
    }
    return out;
}

bool same(const SpanFigures &a, const SpanFigures &b)
{
    return std::tie(a.downtime, a.maintenance, a.causes, a.unknown, a.notYet, a.measured)
        == std::tie(b.downtime, b.maintenance, b.causes, b.unknown, b.notYet, b.measured);
}

} // namespace

class DayFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void partsSumToTheMonth_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("first");
        const char *const rows[][2] = {{"America/Sao_Paulo", "2018-10"}, {"Pacific/Apia", "2011-11"},
                                       {"Pacific/Chatham", "2026-03"},   {"America/Denver", "2026-02"},
                                       {"Europe/Madrid", "2026-09"},     {"Australia/Lord_Howe", "2026-03"},
                                       {"America/St_Johns", "2006-09"},  {"America/Havana", "2026-10"},
                                       {"Africa/Casablanca", "2026-02"}, {"Asia/Kathmandu", "1985-12"},
                                       {"Africa/Monrovia", "1971-12"},   {"+05:30", "2026-01"},
                                       {"Pacific/Kwajalein", "1993-07"}, {"Europe/Dublin", "2026-10"}};
        for (const auto &row : rows)
            QTest::newRow(row[0]) << QByteArray(row[0]) << QByteArray(row[1]);
    }

    void partsSumToTheMonth()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, first);
        std::mt19937 random(7);
        Month month = parseMonth(first.toStdString()).value();
        for (int i = 0; i < 4; ++i, month = month.next()) {
            for (const int billingDay : {1, 15, 28}) {
                Evaluation e = monthIn(zone, formatMonth(month).c_str(), billingDay);
                ServiceResult &r = e.services[0];
                r.downtimeSet = randomSet(random, e.period);
                r.maintenanceSet = randomSet(random, e.period);
                r.causesSet = randomSet(random, e.period);
                r.unknownSet = randomSet(random, e.period);
                r.measuredSet = randomSet(random, e.period);
                e.asOf = e.period.start + Duration(random() % 3'000'000'000u);
                const SpanFigures whole = spanFigures(e, r, e.period);
                QVERIFY(whole.downtime == r.downtimeSet.length());
                const auto days = dayFigures(e, r);
                QVERIFY(tile(days, e.period));
                QVERIFY(same(sum(days), whole));
                for (const SpanFigures &day : days) {
                    const auto hours = hourFigures(e, r, day.when);
                    QVERIFY(tile(hours, day.when));
                    QVERIFY(same(sum(hours), day));
                    for (const SpanFigures &hour : hours)
                        QVERIFY(hour.when.length() <= std::chrono::hours(1));
                }
            }
        }
    }

    void aJudgedMonthIsTheSumOfItsDays()
    {
        CaseData data = november({.rest = "[maintenance]\nmin_notice = \"0s\"\n[credit]\nkind = \"none\"\n",
                                  .downs = {span("2026-11-03T23:30:00Z", "2026-11-04T00:45:00Z")}});
        MaintenanceWindow window;
        window.uid = "w";
        window.when = span("2026-11-04T00:15:00Z", "2026-11-04T02:00:00Z");
        window.notifiedAt = at("2026-11-01T00:00:00Z");
        data.evidence.windows.push_back(window);
        const Evaluation e = judgedNovember(data, "2026-11-16T06:00:00Z");
        const ServiceResult &r = e.services[0];
        const auto days = dayFigures(e, r);
        QCOMPARE(days.size(), std::size_t(30));
        QVERIFY(days[2].downtime == minutes(30) && days[3].downtime == minutes(15));
        QVERIFY(days[3].maintenance == minutes(105) && days[3].measured == hours(24) - minutes(105));
        QVERIFY(days[15].notYet == hours(18) && days[16].notYet == hours(24));
        QVERIFY(sum(days).measured == r.measured && sum(days).downtime == r.downtime);
        const auto hourly = hourFigures(e, r, days[3].when);
        QCOMPARE(hourly.size(), std::size_t(24));
        QVERIFY(hourly[0].downtime == minutes(15) && hourly[0].maintenance == minutes(45));
        QVERIFY(hourly[1].maintenance == hours(1) && hourly[1].measured == Duration::zero());
    }

    void daysWithoutMidnightAndMissingDays()
    {
        const Evaluation paulo = monthIn("America/Sao_Paulo", "2018-11");
        const auto days = dayFigures(paulo, paulo.services[0]);
        QCOMPARE(days.size(), std::size_t(30));
        QVERIFY(days[3].when == span("2018-11-04T03:00:00Z", "2018-11-05T02:00:00Z")); // 23 h, begins at 1:00
        const auto hourly = hourFigures(paulo, paulo.services[0], days[3].when);
        QCOMPARE(hourly.size(), std::size_t(23));
        QVERIFY(paulo.zone.toLocal(hourly[0].when.start)
                == LocalTime(local_days(2018y / November / 4)) + hours(1));
        const Evaluation apia = monthIn("Pacific/Apia", "2011-12");
        const auto left = dayFigures(apia, apia.services[0]);
        QCOMPARE(left.size(), std::size_t(30)); // 30 December never was
        QVERIFY(apia.zone.dateOf(left[28].when.start) == LocalDate(local_days(2011y / December / 29)));
        QVERIFY(apia.zone.dateOf(left[29].when.start) == LocalDate(local_days(2011y / December / 31)));
    }

    void hoursFollowTheLocalClock()
    {
        const auto hoursOf = [](const char *zone, const char *month, std::size_t day) {
            const Evaluation e = monthIn(zone, month);
            return hourFigures(e, e.services[0], dayFigures(e, e.services[0])[day].when);
        };
        QCOMPARE(hoursOf("Europe/Madrid", "2026-10", 24).size(), std::size_t(25));
        QCOMPARE(hoursOf("Europe/Madrid", "2026-03", 28).size(), std::size_t(23));
        QCOMPARE(hoursOf("Asia/Kolkata", "2026-03", 8).size(), std::size_t(24));
        // Half an hour more, from 1:30 to 2:00 a second time; half an hour less, from 2:30.
        const auto longer = hoursOf("Australia/Lord_Howe", "2026-04", 4);
        QCOMPARE(longer.size(), std::size_t(25));
        QVERIFY(longer[2].when.length() == minutes(30));
        const auto shorter = hoursOf("Australia/Lord_Howe", "2026-10", 3);
        QCOMPARE(shorter.size(), std::size_t(24));
        QVERIFY(shorter[2].when.length() == minutes(30) && shorter[3].when.length() == hours(1));
    }

    void heatIsToldByTheBudget()
    {
        const Duration budget = minutes(40);
        SpanFigures day;
        day.when = span("2026-11-03T00:00:00Z", "2026-11-04T00:00:00Z");
        QVERIFY(heatOf(day, budget) == Heat::Clean);
        day.unknown = hours(24);
        QVERIFY(heatOf(day, budget) == Heat::Unseen);
        day.unknown = hours(10);
        day.notYet = hours(14);
        QVERIFY(heatOf(day, budget) == Heat::Unseen);
        day.notYet = hours(24);
        QVERIFY(heatOf(day, budget) == Heat::Ahead);
        const auto of = [&](Duration downtime, Duration whole) {
            day.downtime = downtime;
            return heatOf(day, whole);
        };
        QVERIFY(of(minutes(4), budget) == Heat::Tenth);
        QVERIFY(of(minutes(4) + Duration(1), budget) == Heat::Half);
        QVERIFY(of(minutes(20), budget) == Heat::Half);
        QVERIFY(of(minutes(40), budget) == Heat::Whole);
        QVERIFY(of(minutes(40) + Duration(1), budget) == Heat::Over);
        QVERIFY(of(Duration(1), Duration::zero()) == Heat::Over); // a promise of 100 %
    }
};

MAKEGOOD_TEST(DayFiguresTest)

} // namespace t_day_figures

#include "t_day_figures.moc"
