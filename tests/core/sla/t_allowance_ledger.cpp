// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of the month's allowance, by hand and against what evaluate() takes out.
#include <QTest>
#include <rapidcheck.h>

#include "random_months.h"
#include "sla/evaluate/allowance_ledger.h"
#include "sla/evaluate/evaluate.h"
#include "support/test_program.h"

namespace t_allowance_ledger
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

Interval span(const char *start, const char *end)
{
    return {parseInstant(start).value(), parseInstant(end).value()};
}

WindowResult accepted(const char *uid, const Interval &when)
{
    WindowResult out;
    out.window.uid = uid;
    out.window.when = when;
    out.acceptedSet = when;
    out.accepted = when.length();
    return out;
}

MaintenanceRule allowing(std::optional<Duration> allowance)
{
    MaintenanceRule rule;
    rule.excludes = Excludes::Unavailability;
    rule.allowance = allowance;
    return rule;
}

} // namespace

class AllowanceLedgerTest : public QObject
{
    Q_OBJECT

private slots:
    // Two hours: 50 + 50 minutes fit in, of the third 40 the first 20; of the 20 that are over, a cause
    // takes 5.
    void oldestFirst()
    {
        Evaluation e;
        const Interval first = span("2026-04-02T10:00:00Z", "2026-04-02T10:50:00Z");
        const Interval second = span("2026-04-03T10:00:00Z", "2026-04-03T10:50:00Z");
        e.maintenance = {accepted("first", span("2026-04-02T09:00:00Z", "2026-04-02T11:00:00Z")),
                         accepted("second", span("2026-04-03T09:00:00Z", "2026-04-03T11:00:00Z")),
                         accepted("third", span("2026-04-04T22:30:00Z", "2026-04-05T00:30:00Z")),
                         accepted("again", span("2026-04-04T23:00:00Z", "2026-04-05T00:30:00Z"))};
        ServiceResult service;
        service.service = "web";
        service.maintenanceSet
            = IntervalSet(std::vector{first, second, span("2026-04-04T23:00:00Z", "2026-04-04T23:20:00Z")});
        service.causesSet = span("2026-04-04T23:35:00Z", "2026-04-04T23:40:00Z");
        service.downtimeSet = IntervalSet(std::vector{span("2026-04-04T23:20:00Z", "2026-04-04T23:35:00Z"),
                                                      span("2026-04-06T00:00:00Z", "2026-04-06T01:00:00Z")});
        const auto ledger = allowanceLedger(e, service, allowing(hours(2))).value();
        QCOMPARE(ledger.entries.size(), std::size_t(3)); // the fourth window has no downtime of its own
        const AllowanceEntry &third = ledger.entries[2];
        QCOMPARE(third.uid, std::string("third"));
        QCOMPARE(ledger.entries[1].left, std::optional<Duration>(minutes(20)));
        QCOMPARE(third.used, Duration(minutes(20)));
        QCOMPARE(third.over, Duration(minutes(20)));
        QCOMPARE(third.counted, Duration(minutes(15)));
        QCOMPARE(third.left, std::optional<Duration>(Duration(0)));
        QCOMPARE(ledger.used, Duration(hours(2)));
        const auto unlimited = allowanceLedger(e, service, allowing(std::nullopt)).value();
        QCOMPARE(unlimited.used, Duration(minutes(140)));
        QVERIFY(!unlimited.left && unlimited.over == Duration(0));
        QVERIFY(!allowanceLedger(e, service, MaintenanceRule{}).has_value()); // whole windows are taken out
        QVERIFY(!allowanceLedger(e, service, std::nullopt).has_value());
    }

    void agreesWithTheJudgement()
    {
        int spent = 0;
        int overrun = 0;
        const bool holds = rc::check(
            "used is what maintenance took out, counted is downtime", [&](unsigned seed) {
                std::mt19937 random(seed);
                CaseData data = randomMonth(random);
                RC_PRE(data.policy.classes[0].measure.kind != MeasureKind::IntervalMean);
                if (!data.policy.maintenance || seed % 3 != 0)
                    data.policy.maintenance = allowing(minutes(seed % 90));
                data.policy.maintenance->excludes = Excludes::Unavailability;
                const Evaluation e = evaluate(data.policy, data.contract, data.evidence, randomMonthName(),
                                              sys_days(2026y / June / 1))
                                         .value();
                for (const ServiceResult &service : e.services) {
                    const auto ledger = allowanceLedger(e, service, data.policy.maintenance).value();
                    std::vector<Interval> used;
                    std::vector<Interval> over;
                    for (const AllowanceEntry &entry : ledger.entries) {
                        used.push_back({entry.when.start, entry.when.start + entry.used});
                        over.push_back({entry.when.start + entry.used, entry.when.end});
                    }
                    RC_ASSERT(ledger.used == service.excludedMaintenance);
                    RC_ASSERT(IntervalSet(used) == service.maintenanceSet);
                    RC_ASSERT(IntervalSet(over).intersected(service.downtimeSet).length() == ledger.counted);
                    // What is over is nowhere but in the downtime and in what causes took out.
                    RC_ASSERT(
                        IntervalSet(over).without(service.downtimeSet).without(service.causesSet).empty());
                    spent += ledger.used > Duration(0) ? 1 : 0;
                    overrun += ledger.counted > Duration(0) ? 1 : 0;
                }
            });
        QVERIFY(holds);
        QVERIFY2(spent > 10 && overrun > 5, "the random months have too little maintenance");
    }
};

MAKEGOOD_TEST(AllowanceLedgerTest)

} // namespace t_allowance_ledger

#include "t_allowance_ledger.moc"
