// SPDX-License-Identifier: GPL-3.0-or-later
// Error budget and forecast, worked out by hand. November 2026 has 43,200 minutes; 99.9 % leave 43.2 of them.
#include <QTest>

#include "../../support/november.h"
#include "random_months.h"
#include "sla/outlook/burn_down.h"
#include "sla/outlook/outlook.h"
#include "support/test_program.h"

namespace t_outlook
{

using namespace makegood::ui;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

constexpr auto middle = "2026-11-16T00:00:00Z"; // 15 days, 21,600 minutes are over
const Interval eighteen = span("2026-11-03T10:00:00Z", "2026-11-03T10:18:00Z");
const Interval twelve = span("2026-11-12T12:00:00Z", "2026-11-12T12:12:00Z");

const std::string proRata = "[credit]\nkind = \"pro-rata\"\nbasis = \"30d\"\n";
const std::string tiers = "[credit]\nkind = \"tiers\"\n"
                          "[[credit.tier]]\nbelow = \"99.0\"\npercent = \"25\"\n"
                          "[[credit.tier]]\nbelow = \"99.9\"\npercent = \"10\"\n";
const std::string fiveMinutes
    = "kind = \"interval-mean\"\nprobes = [\"http\"]\nbucket = \"5m\"\nthreshold = \"50\"\n";

Outlook outlook(const CaseData &data, const char *asOf = middle)
{
    const Evaluation e = judgedNovember(data, asOf);
    return outlookOf(e, e.services[0], data).value();
}

const Consequence *found(const Outlook &o, Consequence::Kind kind, std::size_t nth = 0)
{
    for (const Consequence &c : o.consequences)
        if (c.kind == kind && nth-- == 0)
            return &c;
    return nullptr;
}

QString text(std::optional<Instant> at)
{
    return at ? QString::fromStdString(formatInstant(*at)) : QStringLiteral("-");
}

} // namespace

class OutlookTest : public QObject
{
    Q_OBJECT

private slots:
    void aSlowPaceKeepsThePromise()
    {
        const Outlook o = outlook(november({.downs = {eighteen}}));
        QVERIFY(o.stage == Stage::Running);
        QVERIFY(o.budget == seconds(2592));
        QVERIFY(o.left == seconds(2592) - minutes(18));
        QVERIFY(!o.spentSince);
        // 18 of 21,600 minutes, and 21,600 more to come: 36.
        QVERIFY(o.sofar->downtime == minutes(18) && o.sofar->measured == minutes(21600));
        QVERIFY(o.sofar->byEnd == minutes(36));
        QVERIFY(!o.sofar->breaksAt);
        // Nothing in the last week.
        QVERIFY(o.week->over == span("2026-11-09T00:00:00Z", middle));
        QVERIFY(o.week->downtime == Duration::zero() && o.week->byEnd == minutes(18));
        // 25.2 minutes may still be lost; a millisecond more is too much.
        QVERIFY(found(o, Consequence::Kind::Breach)->more == seconds(1512) + Duration(1));
    }

    void aFastPaceBreaksItOnADay()
    {
        const Outlook o = outlook(november({.downs = {eighteen, twelve}}));
        // 792.001 s more at 30 of 21,600 minutes: 570,240.720 s of measured time, 6 d 14:24:00.720.
        QCOMPARE(text(o.sofar->breaksAt), QStringLiteral("2026-11-22T14:24:00.720Z"));
        QVERIFY(o.sofar->byEnd == minutes(60));
        // The last week at 12 of 10,080 minutes: 665,280.840 s, 7 d 16:48:00.840.
        QCOMPARE(text(o.week->breaksAt), QStringLiteral("2026-11-23T16:48:00.840Z"));
        QVERIFY(o.ahead == Duration::zero());
    }

    void maintenanceAheadIsPassedOver()
    {
        CaseData data = november({.rest = "[maintenance]\nmin_notice = \"0s\"\n[credit]\nkind = \"none\"\n",
                                  .downs = {eighteen, twelve}});
        MaintenanceWindow window;
        window.uid = "w";
        window.when = span("2026-11-20T00:00:00Z", "2026-11-20T12:00:00Z");
        window.notifiedAt = at("2026-11-01T00:00:00Z");
        data.evidence.windows.push_back(window);
        const Outlook o = outlook(data);
        // 42,480 minutes measured leave 42.48: 748.801 s more, times 720: 539,136.720 s, 6 d 05:45:36.720 of
        // measured time. Twelve hours of the way do not count.
        QVERIFY(o.budget == Duration(2548800));
        QCOMPARE(text(o.sofar->breaksAt), QStringLiteral("2026-11-22T17:45:36.720Z"));
    }

    void aSpentBudgetSaysSinceWhen()
    {
        const CaseData data = november({.downs = {span("2026-11-03T10:00:00Z", "2026-11-03T10:50:00Z")}});
        const Outlook o = outlook(data);
        QCOMPARE(text(o.spentSince), QStringLiteral("2026-11-03T10:43:12Z"));
        QVERIFY(o.left == seconds(2592) - minutes(50));
        QVERIFY(!o.sofar->breaksAt);
        const Consequence *breach = found(o, Consequence::Kind::Breach);
        QVERIFY(breach->more == Duration::zero() && breach->since == o.spentSince && !breach->cost);
        // Exactly the budget is still kept, and the next millisecond of downtime, a week later, is not.
        const Interval whole = span("2026-11-03T10:00:00Z", "2026-11-03T10:43:12Z");
        QVERIFY(!outlook(november({.downs = {whole}})).spentSince);
        QCOMPARE(text(outlook(november({.downs
                                        = {whole, span("2026-11-10T10:00:00Z", "2026-11-10T10:00:00.001Z")}}))
                          .spentSince),
                 QStringLiteral("2026-11-10T10:00:00Z"));
    }

    void whatTheDataDateAfterNowIsCounted()
    {
        const Outlook o = outlook(november({.downs = {eighteen, twelve}}), "2026-11-06T00:00:00Z");
        QVERIFY(o.downtime == minutes(30) && o.ahead == minutes(12));
        QVERIFY(o.sofar->downtime == minutes(18));
        QVERIFY(!o.week); // the last seven days reach before the period
        // 13.2 minutes and a millisecond more, at 18 of 7,200: 400 times that; the 12 known ones do not count
        // again.
        QCOMPARE(text(o.sofar->breaksAt), QStringLiteral("2026-11-09T16:00:00.400Z"));
    }

    void knownDowntimeOnTheWayIsNotPassedTwice()
    {
        const Outlook o
            = outlook(november({.downs = {eighteen, span("2026-11-08T12:00:00Z", "2026-11-08T12:12:00Z")}}),
                      "2026-11-06T00:00:00Z");
        QCOMPARE(text(o.sofar->breaksAt), QStringLiteral("2026-11-09T16:12:00.400Z"));
    }

    void theInstantIsTheFirstWholeMillisecond()
    {
        // 29 minutes of 21,600 and 852.001 s more: 634,593,848.3 ms.
        const Outlook o
            = outlook(november({.downs = {eighteen, span("2026-11-12T12:00:00Z", "2026-11-12T12:11:00Z")}}));
        QCOMPARE(text(o.sofar->breaksAt), QStringLiteral("2026-11-23T08:16:33.849Z"));
    }

    void afterTheEndNothingIsForecast()
    {
        const Outlook kept
            = outlook(november({.rest = proRata, .downs = {eighteen}}), "2026-12-01T00:00:00Z");
        QVERIFY(kept.stage == Stage::Over && !kept.sofar && !kept.week && kept.consequences.empty());
        const Outlook broken = outlook(
            november({.rest = tiers, .downs = {span("2026-11-03T10:00:00Z", "2026-11-03T10:50:00Z")}}),
            "2026-12-01T00:00:00Z");
        QCOMPARE(broken.consequences.size(), std::size_t(2)); // missed, and the first tier with it
        QCOMPARE(text(broken.consequences[1].since), QStringLiteral("2026-11-03T10:43:12Z"));
        const Outlook ahead = outlook(november({}), "2026-10-20T00:00:00Z");
        QVERIFY(ahead.stage == Stage::Ahead && !ahead.sofar);
        QVERIFY(ahead.consequences.front().more == seconds(2592) + Duration(1));
    }

    void tiersAreReachedOneAfterTheOther()
    {
        const Outlook o = outlook(november({.rest = tiers, .downs = {eighteen, twelve}}));
        QCOMPARE(o.consequences.size(), std::size_t(3));
        const Consequence &first = *found(o, Consequence::Kind::Tier);
        QVERIFY(first.tier->below.text == "99.9" && first.more == seconds(792) + Duration(1));
        QCOMPARE(first.credit->minor, 4500); // 10 % of 450.00
        // One per cent is 432 minutes, 30 of them are gone.
        const Consequence &second = *found(o, Consequence::Kind::Tier, 1);
        QVERIFY(second.more == minutes(402) + Duration(1));
        QCOMPARE(second.credit->minor, 11250);
        QCOMPARE(second.cost->minor, 11250);
        // In the first tier already, the second costs the difference.
        const Outlook later = outlook(
            november({.rest = tiers, .downs = {span("2026-11-03T10:00:00Z", "2026-11-03T11:00:00Z")}}));
        QVERIFY(found(later, Consequence::Kind::Tier)->since && !found(later, Consequence::Kind::Tier)->cost);
        QCOMPARE(found(later, Consequence::Kind::Tier, 1)->cost->minor, 6750);
        QVERIFY(found(o, Consequence::Kind::Hour) == nullptr);
    }

    void anHourCostsWhatTheFormulaSays()
    {
        // 450.00 x 18 / 43,200 = 0.1875, 12 minutes 0.125, an hour 0.625: 0.19 + 0.13, then 0.63 more.
        const Outlook o = outlook(november({.rest = proRata, .downs = {eighteen, twelve}}));
        const Consequence *hour = found(o, Consequence::Kind::Hour);
        QVERIFY(hour->more == hours(1));
        QCOMPARE(hour->credit->minor, 95);
        QCOMPARE(hour->cost->minor, 63);
        // A cap of 0.1 % is 0.45.
        const Outlook capped
            = outlook(november({.rest = proRata + "cap_percent = \"0.1\"\n", .downs = {eighteen, twelve}}));
        QCOMPARE(found(capped, Consequence::Kind::Hour)->credit->minor, 45);
        QCOMPARE(found(capped, Consequence::Kind::Hour)->cost->minor, 13);
        // Four quarters of an hour at a day of charges each: 4 x 15.00; 18 minutes were one.
        const std::string blocks = "[credit]\nkind = \"per-block\"\nblock = \"15m\"\ndays = \"1\"\n";
        const Outlook block = outlook(november({.rest = blocks, .downs = {eighteen, twelve}}));
        QCOMPARE(found(block, Consequence::Kind::Hour)->credit->minor, 7500);
        QCOMPARE(found(block, Consequence::Kind::Hour)->cost->minor, 6000);
        // Taken together, 30 minutes are two blocks, and 90 are six.
        const Outlook month
            = outlook(november({.rest = blocks + "aggregate = \"period\"\n", .downs = {eighteen, twelve}}));
        QCOMPARE(found(month, Consequence::Kind::Hour)->credit->minor, 9000);
        QCOMPARE(found(month, Consequence::Kind::Hour)->cost->minor, 6000);
        // Credit only for a breach: the hour breaks the promise, and then all outages earn.
        const Outlook breach
            = outlook(november({.rest = proRata + "trigger = \"breach\"\n", .downs = {eighteen, twelve}}));
        QCOMPARE(found(breach, Consequence::Kind::Hour)->cost->minor, 95);
        QCOMPARE(found(breach, Consequence::Kind::Breach)->credit->minor, 32 + 14); // 792.001 s: 0.1375
    }

    void scenariosAndGatesDecideWhatAnHourEarns()
    {
        const std::string network = proRata + "[[credit.scenario]]\nid = \"net\"\ncauses = [\"network\"]\n";
        const Outlook none = outlook(november({.rest = network, .downs = {eighteen}}));
        QCOMPARE(found(none, Consequence::Kind::Hour)->cost->minor, 0);
        const std::string gated = proRata + "[[gate]]\nid = \"good\"\n";
        const Outlook held = outlook(november({.rest = gated,
                                               .downs = {eighteen},
                                               .contract = "[[standing]]\ngate = \"good\"\nfrom = "
                                                           "\"2026-11-02T00:00:00Z\"\nreason = \"late\"\n"}));
        QVERIFY(held.withheld);
        QCOMPARE(found(held, Consequence::Kind::Hour)->cost->minor, 63); // before the gate
        const Outlook open = outlook(november({.rest = gated, .downs = {eighteen}}));
        QVERIFY(!open.withheld);
        const Outlook agreed
            = outlook(november({.rest = "[credit]\nkind = \"negotiated\"\n", .downs = {eighteen}}));
        QCOMPARE(agreed.consequences.size(), std::size_t(1));
        QVERIFY(!agreed.consequences[0].credit);
    }

    void whatIsForecastComesTrue()
    {
        // The downtime that the forecast names, as a real outage.
        const Outlook o = outlook(november({.rest = tiers, .downs = {eighteen, twelve}}));
        for (const std::size_t nth : {0u, 1u}) {
            const Consequence &tier = *found(o, Consequence::Kind::Tier, nth);
            const Instant from = at("2026-11-18T00:00:00Z");
            const CaseData just
                = november({.rest = tiers, .downs = {eighteen, twelve, {from, from + tier.more}}});
            QCOMPARE(judgedNovember(just, middle).services[0].credit.amount->minor, tier.credit->minor);
            const CaseData less = november(
                {.rest = tiers, .downs = {eighteen, twelve, {from, from + tier.more - Duration(1)}}});
            QCOMPARE(judgedNovember(less, middle).services[0].credit.amount->minor, nth == 0 ? 0 : 4500);
        }
        const CaseData data = november({.rest = proRata, .downs = {eighteen, twelve}});
        const CaseData hour
            = november({.rest = proRata,
                        .downs = {eighteen, twelve, span("2026-11-18T00:00:00Z", "2026-11-18T01:00:00Z")}});
        QVERIFY(judgedNovember(hour, middle).services[0].credit.amount
                == found(outlook(data), Consequence::Kind::Hour)->credit);
    }

    void meansAreLostBucketByBucket()
    {
        // 8,640 buckets, 8.64 of which may fail. Outages of 18 and 12 minutes: 4 and 3 buckets lose more than
        // half of their checks (10:15 to 10:20 loses three of five, 12:10 to 12:15 two).
        const CaseData data = november({.measure = fiveMinutes, .rest = tiers, .downs = {eighteen, twelve}});
        const Outlook o = outlook(data);
        QVERIFY(o.grain == minutes(5));
        QVERIFY(o.downtime == minutes(30));
        const Consequence *breach = found(o, Consequence::Kind::Breach);
        QVERIFY(breach->more == minutes(15)); // six have failed, the ninth is too much
        // 15 minutes more at 30 of 21,600: 10,800 minutes of measured time, 7.5 days.
        QCOMPARE(text(o.sofar->breaksAt), QStringLiteral("2026-11-23T12:00:00Z"));
        QCOMPARE(breach->credit->minor, 4500);
        // 86.4 buckets below 99 %: 81 more.
        QVERIFY(found(o, Consequence::Kind::Tier, 1)->more == minutes(405));
        // Of 1,080 buckets of 40 minutes one may fail, and an hour makes two fail.
        const Outlook two = outlook(november({.measure = "kind = \"interval-mean\"\nprobes = [\"http\"]\n"
                                                         "bucket = \"40m\"\nthreshold = \"50\"\n",
                                              .rest = proRata + "trigger = \"breach\"\n"}));
        QCOMPARE(found(two, Consequence::Kind::Hour)->cost->minor, 63);
        const std::string shares = fiveMinutes + "interval_value = \"fraction\"\n";
        const Outlook unforeseen = outlook(november({.measure = shares, .rest = tiers, .downs = {eighteen}}));
        QVERIFY(!unforeseen.foreseeable && !unforeseen.sofar && unforeseen.consequences.empty());
        const std::string dropped = fiveMinutes + "empty_interval = \"dropped\"\n";
        QVERIFY(!outlook(november({.measure = dropped, .downs = {eighteen}})).foreseeable);
        QVERIFY(
            outlook(november({.measure = dropped, .downs = {eighteen}}), "2026-12-01T00:00:00Z").foreseeable);
    }

    void reservedMaintenanceCostsNothing()
    {
        // Two hours reserved: the twelve minutes lie in a window and use its allowance; the measured time is
        // short of them alone. 43,188 minutes leave 43.188, and 25.188 are left beside the eighteen.
        CaseData data = november(
            {.rest = "[maintenance]\nexcludes = \"unavailability\"\nallowance = \"2h\"\n" + proRata,
             .downs = {eighteen, twelve}});
        MaintenanceWindow window;
        window.uid = "w";
        window.when = span("2026-11-12T11:00:00Z", "2026-11-12T13:00:00Z");
        data.evidence.windows.push_back(window);
        const Outlook o = outlook(data);
        QVERIFY(o.budget == Duration(2591280));
        QVERIFY(found(o, Consequence::Kind::Breach)->more == Duration(1511280) + Duration(1));
        QVERIFY(o.sofar->measured == minutes(21588));
    }

    void theBurnDownEndsAtNow()
    {
        const CaseData data = november({.downs = {eighteen, twelve}});
        const Evaluation e = judgedNovember(data, "2026-11-12T12:06:00Z");
        const auto points = burnDown(e, e.services[0]);
        QCOMPARE(points.size(), std::size_t(32)); // the start, 30 days, now
        QVERIFY(points[0].left == o_budget && points[0].even == o_budget);
        QVERIFY(points[2].spent == Duration::zero()); // 3 Nov 00:00
        QVERIFY(points[3].spent == minutes(18) && points[3].left == o_budget - minutes(18));
        // A thirtieth of 43.2 minutes a day.
        QVERIFY(points[3].even == Duration(2592000 / 30 * 27));
        QVERIFY(points[12].at == e.asOf && points[12].spent == minutes(24));
        QVERIFY(points[13].at == at("2026-11-13T00:00:00Z") && !points[13].spent && !points[13].left);
        QVERIFY(points.back().even == Duration::zero());
    }

    void limitsAgreeWithTheJudgement()
    {
        int tried = 0;
        for (unsigned seed = 0; seed < 400; ++seed) {
            std::mt19937 random(seed);
            const CaseData data = randomMonth(random);
            const Interval period = billingPeriod(data.contract, randomMonthName()).value();
            const Instant asOf = period.start + period.length() * (1 + seed % 5) / 4;
            const auto e
                = evaluate(data.policy, data.contract, data.evidence, randomMonthName(), asOf).value();
            const ServiceResult &r = e.services[0];
            const auto o = outlookOf(e, r, data);
            if (!o || !o->foreseeable)
                continue;
            ++tried;
            QCOMPARE(o->spentSince.has_value(), r.met == false);
            if (o->spentSince) {
                // At that instant the target was still met, a millisecond of downtime later it is not.
                const IntervalSet before = r.downtimeSet.intersected(Interval{period.start, *o->spentSince});
                QVERIFY(before.length() < r.downtime);
            }
            for (const Consequence &c : o->consequences) {
                if (c.kind == Consequence::Kind::Hour)
                    continue;
                QCOMPARE(c.since.has_value(), c.more == Duration::zero());
                const Fraction below = c.tier ? c.tier->below.ratio : r.target.ratio;
                const auto applies = [&](Duration more) {
                    const Fraction after(r.availability->num - more / o->grain, r.availability->den);
                    return after < below || (c.tier && c.tier->orAt && after == below);
                };
                QVERIFY(applies(c.more));
                if (c.more > Duration::zero())
                    QVERIFY(!applies(c.more - o->grain));
            }
            for (const auto &pace : {o->sofar, o->week})
                if (pace && pace->breaksAt)
                    QVERIFY(*pace->breaksAt > asOf && *pace->breaksAt <= period.end);
        }
        QVERIFY(tried > 200);
    }

private:
    const Duration o_budget = seconds(2592);
};

MAKEGOOD_TEST(OutlookTest)

} // namespace t_outlook

#include "t_outlook.moc"
