// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "explain/brief_text.h"
#include "explain/verdict.h"
#include "support/test_program.h"

namespace t_verdict
{

using namespace makegood::ui;
using namespace makegood::sla;
using namespace std::chrono_literals;

namespace
{

const auto october = Month{std::chrono::year(2026) / 10};

Zone madrid()
{
    return Zone::named("Europe/Madrid").value();
}

ServiceResult service(const std::string &name, ServiceState state, const char *target = "99.9")
{
    ServiceResult out;
    out.service = name;
    out.state = state;
    out.target = Percent{target, {}};
    out.elapsed = std::chrono::hours(24 * 31);
    out.coveredElapsed = out.elapsed;
    out.credit.kind = CreditKind::ProRata;
    out.credit.amount = Money{};
    return out;
}

Evaluation month(std::vector<ServiceResult> services, Money total = {})
{
    Evaluation e;
    e.contract = "acme";
    e.customer = "Acme";
    e.month = october;
    e.zone = madrid();
    e.currency = Currency{"USD", 2};
    e.period = {parseInstant("2026-09-30T22:00:00Z").value(), parseInstant("2026-10-31T23:00:00Z").value()};
    e.asOf = parseInstant("2026-11-05T09:00:00Z").value();
    e.services = std::move(services);
    e.total = {total, total, total};
    if (total > Money{})
        e.services.front().credit.amount = total;
    return e;
}

Policy policy(CreditKind kind = CreditKind::ProRata)
{
    Policy out;
    out.name = "Sonoran SLA";
    out.provider = "Sonoran Servers";
    CreditRule rule;
    rule.kind = kind;
    out.credit.rules = {rule};
    return out;
}

// Ordinary blanks for those that keep a figure together.
QString said(const Evaluation &e, const Policy &p)
{
    const Format format(QLocale(QLocale::English, QLocale::UnitedStates), e);
    return verdictOf(e, p, format).text().replace(QChar(0xA0), QLatin1Char(' '));
}

TicketResult lateTicket(std::int64_t updates)
{
    TicketResult out;
    out.ticket = "T";
    out.clocks.breached = true;
    out.clocks.updateBreaches = updates;
    return out;
}

} // namespace

class TVerdict : public QObject
{
    Q_OBJECT

private slots:
    void allMet()
    {
        const auto met = ServiceState::Met;
        QCOMPARE(said(month({service("a", met), service("b", met), service("c", met)}), policy()),
                 QStringLiteral("All 3 services met their targets in October. Nothing is owed."));
        QCOMPARE(said(month({service("a", met), service("b", met)}), policy()),
                 QStringLiteral("Both services met their targets in October. Nothing is owed."));
        QCOMPARE(said(month({service("a", met)}), policy()),
                 QStringLiteral("a met its target in October. Nothing is owed."));
    }

    void someMissed()
    {
        const Evaluation e
            = month({service("shop-web", ServiceState::Breached), service("shop-mail", ServiceState::Met),
                     service("node-7", ServiceState::Met)},
                    Money{503});
        QCOMPARE(
            said(e, policy()),
            QStringLiteral("1 of 3 services missed its target in October: shop-web. Sonoran Servers owes "
                           "you 5.03 USD."));
    }

    void allMissed()
    {
        QCOMPARE(
            said(month({service("hosted-mail", ServiceState::Breached, "99.99"),
                        service("remote-desk", ServiceState::Breached, "99.99")},
                       Money{12000}),
                 policy()),
            QStringLiteral("Both services missed 99.99 % in October. Sonoran Servers owes you 120.00 USD."));
        // Different targets cannot be named in one figure.
        QCOMPARE(said(month({service("a", ServiceState::Breached, "99.99"),
                             service("b", ServiceState::Breached, "99.9"),
                             service("c", ServiceState::Breached, "99.9")}),
                      policy()),
                 QStringLiteral("All 3 services missed their targets in October. Nothing is owed."));
    }

    void noAmountIsNeverZero()
    {
        Evaluation e = month({service("dc-east", ServiceState::Breached, "100")});
        CreditResult &credit = e.services[0].credit;
        credit.kind = CreditKind::Negotiated;
        credit.amount.reset();
        RuleResult rule;
        rule.kind = CreditKind::Negotiated;
        rule.holds = true;
        credit.rules = {rule};
        const QString text = said(e, policy(CreditKind::Negotiated));
        QCOMPARE(
            text,
            QStringLiteral("dc-east missed 100 % in October. The agreement names no amount, so the remedy "
                           "is negotiated."));
        QVERIFY(!text.contains(QLatin1String("0.00")));
    }

    void promisesBesideAvailability()
    {
        Evaluation e = month({service("mail-security", ServiceState::Met)});
        e.support = {lateTicket(1)};
        QVERIFY(said(e, policy())
                    .startsWith(
                        QStringLiteral("mail-security met its target, but 2 support replies were late.")));
        ObligationResult backups;
        backups.kind = ObligationKind::Backups;
        backups.state = ObligationState::Broken;
        e.support.clear();
        e.obligations = {backups};
        QVERIFY(said(e, policy())
                    .startsWith(QStringLiteral(
                        "mail-security met its target, but 1 other promise was not kept: Backups.")));
        e.services[0].state = ServiceState::Breached;
        e.support = {lateTicket(0)};
        QVERIFY(said(e, policy())
                    .contains(QStringLiteral(
                        "1 support reply was late and 1 other promise was not kept: Backups.")));
    }

    void gapsLeaveTheVerdictOpen()
    {
        ServiceResult s = service("web", ServiceState::Undecided);
        s.coveredElapsed = s.elapsed * 94 / 100;
        QCOMPARE(said(month({s}), policy()),
                 QStringLiteral("6 % of October was not measured. The verdict is open."));
        // Less than a whole percent keeps its decimals.
        s.coveredElapsed = s.elapsed - std::chrono::hours(3);
        QVERIFY(said(month({s}), policy()).startsWith(QStringLiteral("0.403 % of October")));
        const QString mixed
            = said(month({service("a", ServiceState::Met), service("b", ServiceState::Met), s}), policy());
        QVERIFY2(mixed.startsWith(QStringLiteral("2 of 3 services met their targets in October.")),
                 qPrintable(mixed));
        QVERIFY(mixed.contains(QStringLiteral("was not measured")));
    }

    void nothingMeasuredIsNeitherMetNorOwed()
    {
        const QString none = said(month({service("web", ServiceState::NoData)}), policy());
        QCOMPARE(none, QStringLiteral("There is no data for October."));
        const QString some = said(
            month({service("web", ServiceState::Met), service("mail", ServiceState::NoData)}), policy());
        QVERIFY2(some.contains(QStringLiteral("There is no data for mail.")), qPrintable(some));
        QVERIFY(!some.contains(QStringLiteral("Both")));
    }

    void aRunningMonthIsProvisional()
    {
        Evaluation e = month({service("web", ServiceState::Breached), service("mail", ServiceState::OnTrack),
                              service("node", ServiceState::OnTrack)},
                             Money{347});
        e.asOf = parseInstant("2026-10-20T09:00:00Z").value();
        QCOMPARE(said(e, policy()),
                 QStringLiteral("October so far, provisional until 1 Nov: 1 of 3 services has missed its "
                                "target: web. The credit so far is 3.47 USD."));
        e.services[0].state = ServiceState::OnTrack;
        e.services[0].credit.amount = Money{};
        e.total = {};
        const QString text = said(e, policy());
        QVERIFY2(text.startsWith(
                     QStringLiteral("October so far, provisional until 1 Nov: all 3 services are on track.")),
                 qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral(" met ")));
    }

    void whatWasNotClaimedInTimeIsNotOwed()
    {
        Evaluation e = month({service("web", ServiceState::Breached)}, Money{500});
        Claim claim;
        claim.state = ClaimState::Expired;
        e.services[0].claims = {claim};
        QVERIFY(
            said(e, policy()).endsWith(QStringLiteral("The credit of 5.00 USD was not claimed in time.")));
        e.services[0].claims.push_back(Claim{});
        QVERIFY(said(e, policy()).endsWith(QStringLiteral("Sonoran Servers owes you 5.00 USD.")));
    }

    void inAFewWords()
    {
        const Evaluation e = month(
            {service("a", ServiceState::Breached), service("b", ServiceState::Breached)}, Money{12000});
        const Format format(QLocale(QLocale::English, QLocale::UnitedStates), e);
        QCOMPARE(briefVerdict(e, format).replace(QChar(0xA0), QLatin1Char(' ')),
                 QStringLiteral("2 missed, 120.00 USD"));
        Evaluation late = month({service("a", ServiceState::Met)});
        late.support = {lateTicket(1)};
        QCOMPARE(briefVerdict(late, format), QStringLiteral("target met, 2 replies late"));
        QCOMPARE(briefVerdict(month({service("a", ServiceState::NoData)}), format),
                 QStringLiteral("no data"));
    }

    void lengthsHaveTwoUnits_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 min");
        QTest::newRow("part of a second") << qint64(250) << QStringLiteral("less than 1 s");
        QTest::newRow("seconds") << qint64(40'900) << QStringLiteral("40 s");
        QTest::newRow("minutes") << qint64(17 * 60'000) << QStringLiteral("17 min");
        QTest::newRow("two") << qint64(266'880) << QStringLiteral("4 min 26 s");
        QTest::newRow("hours, cut") << qint64(7'859'999) << QStringLiteral("2 h 10 min");
        QTest::newRow("days, cut") << qint64(99'999'999) << QStringLiteral("1 d 03 h");
        QTest::newRow("less than nothing") << qint64(-61'000) << QStringLiteral("\u22121 min 01 s");
    }
    void lengthsHaveTwoUnits()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        const Format format(QLocale(QLocale::English, QLocale::UnitedStates), madrid(), Currency{"USD", 2});
        QCOMPARE(briefDuration(Duration(ms), format).replace(QChar(0xA0), QLatin1Char(' ')), text);
    }

    void timesHaveAWeekday()
    {
        const Format format(QLocale(QLocale::English, QLocale::UnitedStates), madrid(), Currency{"USD", 2});
        const Instant at = parseInstant("2026-10-27T22:00:59.5Z").value();
        QCOMPARE(weekdayMoment(at, format, std::chrono::year(2026)), QStringLiteral("Tue 27 Oct, 23:00"));
        QCOMPARE(weekdayMoment(at, format, std::chrono::year(2027)),
                 QStringLiteral("Tue 27 Oct 2026, 23:00"));
        QCOMPARE(weekdayInterval({at, at + 2h}, format, std::chrono::year(2026)),
                 QStringLiteral("Tue 27 Oct, 23:00 to Wed 28 Oct, 01:00"));
    }

    void namesTurnNothingAround()
    {
        const Format format(QLocale(QLocale::English, QLocale::UnitedStates), madrid(), Currency{"USD", 2});
        QCOMPARE(shownName("evil\u202Egpj.exe\nsecond\tline", format),
                 QStringLiteral("evilgpj.exe second line"));
        QCOMPARE(shownName(std::string(1'000'000, 'x'), format).size(), 120);
        // Arabic in a line of English keeps its direction to itself.
        const QString arabic = shownName("شركة", format);
        QVERIFY(arabic.startsWith(QChar(0x2068)) && arabic.endsWith(QChar(0x2069)));
    }
};

MAKEGOOD_TEST(TVerdict)

} // namespace t_verdict

#include "t_verdict.moc"
