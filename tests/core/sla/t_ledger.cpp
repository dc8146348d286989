// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's figures against ours, granted credits against invoices, notices before deadlines, claims for
// the same time, readings beside the estimate: each worked out by hand.
#include <QTest>

#include "sla/base/csv_text.h"
#include "sla/ledger/claim_notices.h"
#include "sla/ledger/claim_overlap.h"
#include "sla/ledger/credit_ledger.h"
#include "sla/ledger/provider_figures.h"
#include "sla/ledger/reading_spread.h"
#include "support/test_program.h"

namespace t_ledger
{

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

const Instant march = sys_days(2026y / March / 1);
const Currency usd = Currency::named("USD").value();

Outage outage(Instant start, Duration length, std::int64_t minor, bool recorded = true)
{
    Outage out;
    out.whole = {start, start + length};
    out.recorded = recorded;
    out.counted = recorded ? length : Duration::zero();
    out.amount = Money{minor};
    return out;
}

Evaluation marchOf(std::vector<Outage> outages)
{
    Evaluation e;
    e.month = {2026y / March};
    e.currency = usd;
    e.period = {march, sys_days(2026y / April / 1)};
    ServiceResult service;
    service.service = "web-1";
    service.credit.kind = CreditKind::ProRata;
    service.outages = std::move(outages);
    e.services.push_back(std::move(service));
    return e;
}

ProviderFigure told(Instant start, std::optional<Duration> downtime, std::optional<Money> amount)
{
    return {"web-1", start, downtime, amount, "", "", Instant{}};
}

Claim claimUntil(std::optional<Instant> deadline, ClaimState state = ClaimState::Open)
{
    Claim claim;
    claim.outage = {march, march + hours(1)};
    claim.deadline = deadline;
    claim.state = state;
    return claim;
}

Contract denver(int billingDay = 1)
{
    Contract contract;
    contract.zone = Zone::named("America/Denver").value();
    contract.currency = usd;
    contract.billingDay = billingDay;
    contract.start = local_days(2025y / November / 1);
    return contract;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void theProvidersFigureStandsBesideOurs()
    {
        // Ours: 60 min for 1.39 and 30 min for 0.70. Theirs: 52 min for 1.20, and 35 min from a minute before
        // our second one, for the same 0.70.
        const Instant first = march + hours(10);
        const Instant second = march + hours(20);
        const Evaluation e = marchOf({outage(first, hours(1), 139), outage(second, minutes(30), 70)});
        const auto rows = compareFigures(
            e, e.services[0],
            {told(second - minutes(1), minutes(35), Money{70}), told(first, minutes(52), Money{120})});
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows[0].outage == e.services[0].outages[0].whole);
        QVERIFY(rows[0].downtimeDifference == Duration(-minutes(8)));
        QVERIFY(rows[0].amountDifference == Money{-19});
        QVERIFY(rows[0].time == Higher::Ours && rows[0].money == Higher::Ours);
        QVERIFY(rows[1].downtimeDifference == Duration(minutes(5)));
        QVERIFY(rows[1].time == Higher::Theirs && rows[1].money == Higher::Same);
        const FigureTotals totals = totalsOf(rows);
        QCOMPARE(totals.timed, std::size_t(2));
        QVERIFY(totals.ourDowntime == minutes(90) && totals.theirDowntime == minutes(87));
        QCOMPARE(totals.ourAmount.minor, std::int64_t(209));
        QCOMPARE(totals.theirAmount.minor, std::int64_t(190));
    }

    void whatASideDoesNotSayIsUnknown()
    {
        const Evaluation e
            = marchOf({outage(march + hours(1), minutes(20), 10), outage(march + hours(3), minutes(20), 10)});
        const auto rows = compareFigures(e, e.services[0], {told(march + hours(1), std::nullopt, Money{10})});
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows[0].time == Higher::Unknown && !rows[0].downtimeDifference);
        QVERIFY(rows[0].money == Higher::Same);
        QVERIFY(rows[1].theirs.empty() && rows[1].money == Higher::Unknown);
        QCOMPARE(totalsOf(rows).timed, std::size_t(0));
        QCOMPARE(totalsOf(rows).paid, std::size_t(1));
    }

    void anOutageThatWeDoNotHaveIsListed()
    {
        const Evaluation e = marchOf({outage(march + hours(1), minutes(2), 0, false)});
        const auto figures = {told(march + hours(9), minutes(15), Money{35}),
                              told(march - hours(9), minutes(15), Money{35})}; // February's
        const auto rows = compareFigures(e, e.services[0], figures);
        QCOMPARE(rows.size(), std::size_t(1)); // our unrecorded one is nobody's business
        QVERIFY(!rows[0].outage && rows[0].start == march + hours(9));
        QVERIFY(rows[0].downtimeDifference == Duration(minutes(15)));
        QVERIFY(rows[0].amountDifference == Money{35});
        QVERIFY(rows[0].time == Higher::Theirs && rows[0].money == Higher::Theirs);
        // The provider tells of the unrecorded one: then it is.
        const auto told2
            = compareFigures(e, e.services[0], {told(march + hours(1), minutes(2), std::nullopt)});
        QVERIFY(told2.size() == 1 && told2[0].time == Higher::Theirs);
        // Another service's figures are not looked at.
        ProviderFigure other = told(march + hours(9), minutes(15), std::nullopt);
        other.service = "mail-1";
        QVERIFY(compareFigures(e, e.services[0], {other}).empty());
    }

    void twoFiguresForOneOutageAreAddedAndOneOfTwoOutagesIsFound()
    {
        const Instant start = march + hours(5);
        const Evaluation e
            = marchOf({outage(start, minutes(60), 100), outage(start + minutes(70), minutes(60), 100)});
        // 10:10 for 20 min and 10:40 for 40 min: 20 of it in our first outage, 10 in our second.
        const auto rows = compareFigures(e, e.services[0],
                                         {told(start + minutes(10), minutes(20), Money{40}),
                                          told(start + minutes(40), minutes(40), Money{50})});
        QCOMPARE(rows[0].theirs.size(), std::size_t(2));
        QVERIFY(rows[0].theirDowntime == Duration(minutes(60)) && rows[0].time == Higher::Same);
        QVERIFY(rows[0].amountDifference == Money{-10});
        QVERIFY(rows[1].theirs.empty());
        // One silent figure makes their time unknown.
        const auto half = compareFigures(e, e.services[0],
                                         {told(start + minutes(10), minutes(20), Money{40}),
                                          told(start + minutes(40), std::nullopt, Money{50})});
        QVERIFY(!half[0].theirDowntime && half[0].theirAmount == Money{90});
    }

    // Ours: 10:00 for 60 min, and 20:00 for 30 min. Their account: 10:05 for 40 min in two parts, a stretch
    // that nobody else tells of, and one that a recorded figure is about.
    void theProvidersOwnAccountStandsThereWithoutAFigure()
    {
        const Instant first = march + hours(10);
        const Instant second = march + hours(20);
        Evaluation e = marchOf({outage(first, hours(1), 139), outage(second, minutes(30), 70)});
        const auto down = [](Instant start, Duration length) {
            return ToldOutage{{start, start + length}, "major outage: API"};
        };
        ProviderAccount &account = e.services[0].provider.emplace();
        account.outages = {down(march - hours(1), hours(2)),       down(first + minutes(5), minutes(10)),
                           down(first + minutes(25), minutes(30)), down(second, minutes(5)),
                           down(march + hours(40), minutes(7)),    down(march + hours(50), minutes(9))};
        const auto rows = compareFigures(
            e, e.services[0],
            {told(second, minutes(20), Money{50}), told(march + hours(50), minutes(8), Money{1})});
        QCOMPARE(rows.size(), std::size_t(4)); // what began in February is February's
        QVERIFY(rows[0].theirs.empty() && rows[0].told.size() == 2);
        QVERIFY(rows[0].theirDowntime == Duration(minutes(40)) && rows[0].time == Higher::Ours);
        QVERIFY(rows[0].downtimeDifference == Duration(-minutes(20)));
        QVERIFY(!rows[0].theirAmount && rows[0].money == Higher::Unknown);
        QVERIFY(rows[1].told.empty() && rows[1].theirDowntime == Duration(minutes(20)));
        QVERIFY(!rows[2].outage && rows[2].start == march + hours(40) && rows[2].told.size() == 1);
        QVERIFY(rows[2].time == Higher::Theirs && rows[2].downtimeDifference == Duration(minutes(7)));
        QVERIFY(rows[3].told.empty() && rows[3].theirDowntime == Duration(minutes(8)));
        QCOMPARE(totalsOf(rows).timed, std::size_t(4));
        QVERIFY(totalsOf(rows).theirDowntime == minutes(75));
        e.services[0].provider.reset();
        QCOMPARE(compareFigures(e, e.services[0], {}).size(), std::size_t(2));
    }

    void whatReachesBeyondTheMonthIsNotCompared()
    {
        Evaluation e = marchOf({outage(march - minutes(30), minutes(60), 70)});
        e.services[0].outages[0].counted = minutes(30);
        const auto rows
            = compareFigures(e, e.services[0], {told(march - minutes(30), minutes(60), Money{70})});
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(rows[0].beyondMonth && rows[0].time == Higher::Unknown && !rows[0].amountDifference);
        QVERIFY(rows[0].theirDowntime == Duration(minutes(60)));
    }

    void creditByTheMonthHasNoAmountOfAnOutage()
    {
        Evaluation e = marchOf({outage(march + hours(1), minutes(20), 0)});
        e.services[0].credit.kind = CreditKind::Tiers;
        e.services[0].outages[0].amount.reset();
        const auto rows = compareFigures(
            e, e.services[0],
            {told(march + hours(1), minutes(20), Money{5}), told(march + hours(4), minutes(20), Money{5})});
        QVERIFY(rows[0].money == Higher::Unknown && rows[0].time == Higher::Same);
        QVERIFY(!rows[1].ourAmount && rows[1].money == Higher::Unknown);
    }

    void theLedgerIsByMonthAndService()
    {
        const auto claim = [](Instant start, const char *service, const char *state, std::int64_t minor) {
            return LedgerClaim{service, {start, start + hours(1)}, state, Money{minor}};
        };
        const auto invoice = [](const char *number, const char *service, Month month, std::int64_t minor) {
            return InvoiceCredit{number,       service, month, local_days(2026y / May / 1),
                                 Money{minor}, "",      "",    Instant{}};
        };
        // Denver's March begins at 07:00 UTC: the first claim is February's.
        const CreditLedger ledger = creditLedger(
            denver(),
            {claim(march + hours(6), "web-1", "granted", 100),
             claim(march + hours(7), "web-1", "applied", 139),
             claim(march + hours(30), "web-1", "granted", 61),
             claim(march + hours(60), "web-1", "filed", 999),
             claim(march + hours(90), "mail-1", "refused", 999)},
            {invoice("R-1", "web-1", {2026y / February}, 130), invoice("R-2", "web-1", {2026y / March}, 100),
             invoice("R-3", "web-1", {2026y / March}, 60), invoice("R-3", "mail-1", {2026y / March}, 5)});
        QCOMPARE(ledger.lines.size(), std::size_t(3));
        const LedgerLine &mail = ledger.lines[0];
        const LedgerLine &web = ledger.lines[1];
        const LedgerLine &february = ledger.lines[2];
        QVERIFY(mail.service == "mail-1" && mail.settlement == Settlement::Over);
        QCOMPARE(mail.over.minor, std::int64_t(5));
        QVERIFY(web.month == (Month{2026y / March}) && web.settlement == Settlement::Open);
        QCOMPARE(web.granted.minor, std::int64_t(200));
        QCOMPARE(web.invoiced.minor, std::int64_t(160));
        QCOMPARE(web.open.minor, std::int64_t(40));
        QCOMPARE(web.claims, std::size_t(2));
        QCOMPARE(web.invoices, std::size_t(2));
        QVERIFY(february.settlement == Settlement::Over && february.over == Money{30});
        // 300 granted, 295 invoiced; 40 open and 35 over, which do not settle each other.
        QCOMPARE(ledger.sum.granted.minor, std::int64_t(300));
        QCOMPARE(ledger.sum.invoiced.minor, std::int64_t(295));
        QCOMPARE(ledger.sum.open.minor, std::int64_t(40));
        QCOMPARE(ledger.sum.over.minor, std::int64_t(35));
        QVERIFY(creditLedger(denver(), {}, {}).lines.empty());
        const auto even = creditLedger(denver(), {claim(march + hours(7), "web-1", "granted", 100)},
                                       {invoice("R-2", "web-1", {2026y / March}, 100)});
        QVERIFY(even.lines[0].settlement == Settlement::Settled);
    }

    void billingMonthsBeginOnTheirDay()
    {
        const Contract contract = denver(15);
        const auto monthAt
            = [&](const char *at) { return formatMonth(billingMonthOf(contract, parseInstant(at).value())); };
        QCOMPARE(monthAt("2026-03-15T05:59:59Z"), std::string("2026-02")); // 14 March, 23:59:59 in Denver
        QCOMPARE(monthAt("2026-03-15T06:00:00Z"), std::string("2026-03"));
        QCOMPARE(monthAt("2026-01-10T12:00:00Z"), std::string("2025-12"));
    }

    void currenciesAreNeverAdded()
    {
        const Currency yen = Currency::named("JPY").value();
        const auto balances = balancesOf({{usd, {{100}, {40}, {60}, {0}}},
                                          {yen, {{5000}, {0}, {5000}, {0}}},
                                          {usd, {{10}, {20}, {0}, {10}}},
                                          {Currency::named("EUR").value(), {}}});
        QCOMPARE(balances.size(), std::size_t(2));
        QCOMPARE(balances[0].currency, yen);
        QCOMPARE(balances[1].contracts, std::size_t(2));
        QCOMPARE(balances[1].sum.granted.minor, std::int64_t(110));
        QCOMPARE(balances[1].sum.open.minor, std::int64_t(60));
        QCOMPARE(balances[1].sum.over.minor, std::int64_t(10));
    }

    void noticesReachAsFarAsTheWindow_data()
    {
        QTest::addColumn<qint64>("within"); // hours
        QTest::addColumn<qint64>("left"); // minutes to the deadline
        QTest::addColumn<qint64>("due"); // hours, 0: none
        QTest::addColumn<qint64>("next"); // minutes from now, -1: none
        constexpr qint64 day = 24 * 60;
        QTest::newRow("72 h: none 7 days ahead") << qint64(72) << 3 * day << qint64(0) << 2 * day;
        QTest::newRow("72 h: a minute early") << qint64(72) << day + 1 << qint64(0) << qint64(1);
        QTest::newRow("72 h: 24 h") << qint64(72) << day << qint64(24) << day - 120;
        QTest::newRow("72 h: between") << qint64(72) << qint64(121) << qint64(24) << qint64(1);
        QTest::newRow("72 h: 2 h") << qint64(72) << qint64(120) << qint64(2) << qint64(-1);
        QTest::newRow("72 h: the very end") << qint64(72) << qint64(0) << qint64(2) << qint64(-1);
        QTest::newRow("72 h: over") << qint64(72) << qint64(-1) << qint64(0) << qint64(-1);
        QTest::newRow("30 d: 7 days") << qint64(720) << 7 * day << qint64(168) << 6 * day;
        QTest::newRow("30 d: eight days") << qint64(720) << 8 * day << qint64(0) << day;
        QTest::newRow("7 d: at its beginning") << qint64(168) << 7 * day << qint64(168) << 6 * day;
        QTest::newRow("12 h: only 2 h") << qint64(12) << qint64(720) << qint64(0) << qint64(600);
        QTest::newRow("1 h: none") << qint64(1) << qint64(60) << qint64(0) << qint64(-1);
    }
    void noticesReachAsFarAsTheWindow()
    {
        QFETCH(qint64, within);
        QFETCH(qint64, left);
        QFETCH(qint64, due);
        QFETCH(qint64, next);
        const Instant now = march + hours(100);
        Evaluation e = marchOf({});
        e.services[0].claims = {claimUntil(now + minutes(left))};
        const ClaimNotices notices = claimNotices(e, hours(within), now);
        QCOMPARE(notices.due.size(), std::size_t(due > 0 ? 1 : 0));
        if (due > 0) {
            QVERIFY(notices.due[0].before == hours(due));
            QVERIFY(notices.due[0].deadline == now + minutes(left));
            QCOMPARE(notices.due[0].service, std::string("web-1"));
        }
        QCOMPARE(notices.next.has_value(), next >= 0);
        if (next >= 0)
            QVERIFY(*notices.next == now + minutes(next));
    }

    void nobodyIsToldOfWhatStandsStill()
    {
        const Instant now = march + hours(100);
        Evaluation e = marchOf({});
        e.services[0].claims = {
            claimUntil(now + hours(1), ClaimState::Filed),   claimUntil(now + hours(1), ClaimState::Refused),
            claimUntil(now + hours(1), ClaimState::Expired), claimUntil(std::nullopt),
            claimUntil(now + hours(23), ClaimState::Due),    claimUntil(now + hours(3), ClaimState::Due)};
        const ClaimNotices notices = claimNotices(e, hours(72), now);
        QCOMPARE(notices.due.size(), std::size_t(2)); // by deadline
        QVERIFY(notices.due[0].deadline == now + hours(3) && notices.due[1].deadline == now + hours(23));
        QVERIFY(notices.next == now + hours(1));
    }

    void monthsWhoseClaimsMayRun()
    {
        Evidence evidence;
        Incident late{"i", "web-1", {march, march + hours(2)}, Cause::Provider, march + days(60), ""};
        evidence.incidents = {late};
        const auto months = [&](Instant asOf) {
            QString out;
            for (const Month month : monthsWithDeadlines(denver(), evidence, hours(72), asOf))
                out += QString::fromStdString(formatMonth(month)) + QLatin1Char(' ');
            return out;
        };
        QCOMPARE(months(sys_days(2026y / March / 20)), QStringLiteral("2026-03 "));
        QCOMPARE(months(sys_days(2026y / April / 2)), QStringLiteral("2026-03 2026-04 "));
        // The post-mortem of 30 April opens the incident's month again: 28 February in Denver.
        QCOMPARE(months(march + days(62)), QStringLiteral("2026-02 2026-04 2026-05 "));
        QCOMPARE(months(march + days(64)), QStringLiteral("2026-04 2026-05 ")); // April ends at 06:00 UTC
        QCOMPARE(months(march + days(65)), QStringLiteral("2026-05 "));
        // Never before the contract began.
        QCOMPARE(months(sys_days(2025y / November / 2)), QStringLiteral("2025-11 "));
    }

    void noTwoClaimsForTheSameTime()
    {
        const std::vector<LedgerClaim> claims
            = {{"web-1", {march, march + hours(1)}, "filed", {}},
               {"web-1", {march + hours(5), march + hours(5)}, "refused", {}}}; // no end is known
        const auto at = [&](Duration from, Duration to, const char *service = "web-1",
                            bool forPeriod = false) {
            return claimOnSameTime(claims, {service, {march + from, march + to}, "filed", {}, forPeriod});
        };
        QVERIFY(at(minutes(59), hours(2)) == &claims[0]);
        QVERIFY(at(hours(1), hours(2)) == nullptr); // the end does not belong to it
        QVERIFY(at(hours(0), hours(2)) == nullptr); // the same outage, which is longer now
        QVERIFY(at(minutes(59), hours(2), "mail-1") == nullptr);
        QVERIFY(at(hours(4), hours(6)) == &claims[1]);
        QVERIFY(at(hours(5) + Duration(1), hours(6)) == nullptr); // no end is known
        // A claim for the period stands beside those for outages in it.
        QVERIFY(at(hours(-1), hours(700), "web-1", true) == nullptr);
        const std::vector<LedgerClaim> ofMarch = {{"web-1", {march, march + hours(744)}, "filed", {}, true}};
        QVERIFY(claimOnSameTime(ofMarch, claims[0]) == nullptr);
        QVERIFY(claimOnSameTime(ofMarch, {"web-1", {march + days(15), march + days(45)}, "filed", {}, true})
                == &ofMarch[0]);
    }

    void readingsStandBesideTheEstimate()
    {
        ServiceResult service;
        service.state = ServiceState::Met;
        service.availability = Availability{999, 1000};
        service.credit.amount = Money{289};
        service.readings = {{"more", Availability{9985, 10000}, false, Money{2171}},
                            {"same", Availability{999, 1000}, true, Money{289}},
                            {"none", std::nullopt, std::nullopt, std::nullopt}};
        auto rows = readingSpread(service);
        QCOMPARE(rows.size(), std::size_t(4));
        QVERIFY(rows[0].id.empty() && rows[0].difference == Money{0} && rows[0].points == Fraction(0));
        QVERIFY(rows[0].lowest && !rows[0].highest);
        QVERIFY(rows[1].difference == Money{1882} && rows[1].points == Fraction(-1, 2000));
        QVERIFY(rows[1].highest && !rows[1].lowest);
        QVERIFY(rows[2].lowest);
        QVERIFY(!rows[3].difference && !rows[3].points && !rows[3].lowest && !rows[3].highest);
        service.readings.erase(service.readings.begin());
        rows = readingSpread(service);
        QVERIFY(!rows[0].lowest && !rows[0].highest && !rows[1].lowest); // all give the same
        service.credit.amount.reset(); // negotiated
        service.readings.clear();
        QVERIFY(!readingSpread(service)[0].difference);
    }

    void cellsAreNoFormulas_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("web-1") << QByteArray("web-1");
        QTest::newRow("=") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("+") << QByteArray("+1") << QByteArray("'+1");
        QTest::newRow("-") << QByteArray("-1") << QByteArray("'-1");
        QTest::newRow("@") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
        QTest::newRow("CR") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
        QTest::newRow("LF") << QByteArray("\n=1") << QByteArray("\"'\n=1\"");
        QTest::newRow("quotes") << QByteArray("a \"b\", c") << QByteArray("\"a \"\"b\"\", c\"");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void cellsAreNoFormulas()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(csvText(cell.toStdString())), expected);
        QCOMPARE(csvRecord({"", "a", ""}), std::string(",a,\r\n"));
    }
};

MAKEGOOD_TEST(LedgerTest)

} // namespace t_ledger

#include "t_ledger.moc"
