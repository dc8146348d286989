// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QFile>
#include <QTest>
#include <QTimeZone>

#include "sla/time/billing_period.h"
#include "sla/time/business_calendar.h"
#include "sla/time/interval_set.h"
#include "support/test_program.h"

namespace t_time
{

using namespace makegood::sla;
using namespace std::chrono;

// Adding two instants, or comparing an instant with a wall-clock reading, must not compile.
template <typename A, typename B>
concept Addable = requires(A a, B b)
{
    a + b;
};
template <typename A, typename B>
concept Comparable = requires(A a, B b)
{
    a < b;
};
static_assert(!Addable<Instant, Instant>);
static_assert(Addable<Instant, Duration>);
static_assert(!Comparable<Instant, LocalTime>);

namespace
{

Instant at(const char *text)
{
    return parseInstant(text).value();
}

std::string localText(const Zone &zone, const char *date, int hour, int minute)
{
    return formatInstant(zone.toInstant(LocalTime(parseDate(date).value()) + hours(hour) + minutes(minute)));
}

Interval span(int from, int to)
{
    return {Instant(Duration(from)), Instant(Duration(to))};
}

} // namespace

class TimeTest : public QObject
{
    Q_OBJECT

private slots:
    void instantsReadAndPrint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("utc") << "2026-03-01T00:00:00Z"
                             << "2026-03-01T00:00:00Z";
        QTest::newRow("ms") << "2026-03-01T00:00:00.250Z"
                            << "2026-03-01T00:00:00.250Z";
        QTest::newRow("one digit") << "2026-03-01T00:00:00.5Z"
                                   << "2026-03-01T00:00:00.500Z";
        QTest::newRow("zeros past ms") << "2026-03-01T00:00:00.250000Z"
                                       << "2026-03-01T00:00:00.250Z";
        QTest::newRow("offset") << "2026-03-01T02:00:00+02:00"
                                << "2026-03-01T00:00:00Z";
        QTest::newRow("west") << "2026-02-28T17:30:00-06:30"
                              << "2026-03-01T00:00:00Z";
        QTest::newRow("before 1970") << "1969-12-31T23:59:59.999Z"
                                     << "1969-12-31T23:59:59.999Z";
        QTest::newRow("leap day") << "2024-02-29T12:00:00Z"
                                  << "2024-02-29T12:00:00Z";
        QTest::newRow("no offset") << "2026-03-01T00:00:00"
                                   << "";
        QTest::newRow("no such day") << "2026-02-29T00:00:00Z"
                                     << "";
        QTest::newRow("leap second") << "2016-12-31T23:59:60Z"
                                     << "";
        QTest::newRow("finer than ms") << "2026-03-01T00:00:00.2501Z"
                                       << "";
        QTest::newRow("rest") << "2026-03-01T00:00:00Zx"
                              << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void instantsReadAndPrint()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto read = parseInstant(text.toStdString());
        QCOMPARE(read.has_value(), !printed.isEmpty());
        if (read)
            QCOMPARE(QString::fromStdString(formatInstant(*read)), printed);
    }

    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("ms") << "250ms" << qint64(250);
        QTest::newRow("joined") << "1h30m" << qint64(5400000);
        QTest::newRow("days") << "3d" << qint64(259200000);
        QTest::newRow("zero") << "0s" << qint64(0);
        QTest::newRow("all") << "1d1h1m1s1ms" << qint64(90061001);
        QTest::newRow("smallest first") << "30m1h" << qint64(-1);
        QTest::newRow("twice") << "1h1h" << qint64(-1);
        QTest::newRow("no unit") << "15" << qint64(-1);
        QTest::newRow("business days are none") << "1bd" << qint64(-1);
        QTest::newRow("fraction") << "1.5h" << qint64(-1);
        QTest::newRow("negative") << "-5m" << qint64(-1);
        QTest::newRow("huge") << "999999999999999d" << qint64(-1);
        QTest::newRow("empty") << "" << qint64(-1);
    }
    void durations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto read = parseDuration(text.toStdString());
        QCOMPARE(read ? qint64(read->count()) : qint64(-1), ms);
        if (read)
            QCOMPARE(parseDuration(formatDuration(*read)).value().count(), ms);
    }

    void intervalSetsAreNormalised()
    {
        const IntervalSet set(
            std::vector<Interval>{span(5, 7), span(1, 3), span(3, 4), span(9, 9), span(6, 8)});
        QCOMPARE(set.intervals().size(), std::size_t(2));
        QVERIFY(set.intervals()[0] == span(1, 4));
        QVERIFY(set.intervals()[1] == span(5, 8));
        QCOMPARE(set.length().count(), 6);
        QVERIFY(!set.contains(Instant(Duration(4))));
        QVERIFY(set.contains(Instant(Duration(5))));
        QVERIFY(!set.meets(span(4, 5)));
        QVERIFY(set.oldest(Duration(4)) == IntervalSet(std::vector<Interval>{span(1, 4), span(5, 6)}));
    }

    // Set operations against the plain definition, instant by instant.
    void intervalSetsAgreeWithMembership()
    {
        std::uint32_t seed = 7;
        const auto next = [&](int below) {
            seed = seed * 1664525u + 1013904223u;
            return int((seed >> 8) % unsigned(below));
        };
        for (int round = 0; round < 300; ++round) {
            std::vector<Interval> a, b;
            for (int i = 0; i < 5; ++i) {
                const int s = next(40), t = next(40);
                a.push_back(span(s, s + next(8)));
                b.push_back(span(t, t + next(8)));
            }
            const IntervalSet x(a), y(b);
            const IntervalSet u = x.united(y), n = x.intersected(y), w = x.without(y);
            for (int t = 0; t < 50; ++t) {
                const Instant i{Duration(t)};
                QCOMPARE(u.contains(i), x.contains(i) || y.contains(i));
                QCOMPARE(n.contains(i), x.contains(i) && y.contains(i));
                QCOMPARE(w.contains(i), x.contains(i) && !y.contains(i));
            }
            QCOMPARE((n.length() + w.length()).count(), x.length().count());
        }
    }

    void localTimesInGapsAndFolds()
    {
        const Zone denver = Zone::named("America/Denver").value();
        // 2026-03-08 02:30 does not exist: read with the offset before the gap.
        QCOMPARE(localText(denver, "2026-03-08", 2, 30), std::string("2026-03-08T09:30:00Z"));
        QCOMPARE(localText(denver, "2026-03-08", 3, 0), std::string("2026-03-08T09:00:00Z"));
        // 2026-11-01 01:30 comes twice: the first.
        QCOMPARE(localText(denver, "2026-11-01", 1, 30), std::string("2026-11-01T07:30:00Z"));
        // A day without midnight, and a day that is missing.
        const Zone saoPaulo = Zone::named("America/Sao_Paulo").value();
        QCOMPARE(localText(saoPaulo, "2018-11-04", 0, 0), std::string("2018-11-04T03:00:00Z"));
        const Zone apia = Zone::named("Pacific/Apia").value();
        QCOMPARE(localText(apia, "2011-12-30", 0, 0), std::string("2011-12-30T10:00:00Z"));
        QCOMPARE(localText(apia, "2011-12-31", 0, 0), std::string("2011-12-30T10:00:00Z"));
    }

    void namesOfZones()
    {
        QVERIFY(Zone::named("UTC").has_value());
        QVERIFY(Zone::named("Europe/Madrid").has_value());
        QCOMPARE(Zone::named("-07:00").value().offsetAt(at("2026-07-01T00:00:00Z")).count(), -7 * 3600000);
        QVERIFY(!Zone::named("Mars/Olympus").has_value());
        QVERIFY(!Zone::named("UTC+3").has_value());
        QVERIFY(!Zone::named("").has_value());
        QVERIFY(!Zone::named("../etc/passwd").has_value());
    }

    // Every transition of every zone from 1970 to 2037: offsets agree with the platform's just before and
    // after.
    void everyTransition()
    {
        int seen = 0;
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        const QDateTime to(QDate(2037, 12, 31), QTime(0, 0), Qt::UTC);
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            const QTimeZone platform(id);
            const auto zone = Zone::named(id.toStdString());
            if (!zone)
                continue;
            for (const auto &transition : platform.transitions(from, to)) {
                const qint64 when = transition.atUtc.toMSecsSinceEpoch();
                for (const qint64 t : {when - 1, when}) {
                    const auto expected = platform.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(t, Qt::UTC));
                    QCOMPARE(zone->offsetAt(Instant(Duration(t))).count(), qint64(expected) * 1000);
                    // A reading that exists comes back to itself or, of two, to the earlier.
                    const Instant back = zone->toInstant(zone->toLocal(Instant(Duration(t))));
                    QVERIFY(back <= Instant(Duration(t)));
                    QCOMPARE(zone->toLocal(back).time_since_epoch().count(),
                             zone->toLocal(Instant(Duration(t))).time_since_epoch().count());
                }
                ++seen;
            }
        }
        QVERIFY2(seen > 10000, qPrintable(QString::number(seen)));
    }

    void periods()
    {
        const Zone madrid = Zone::named("Europe/Madrid").value();
        const LocalDate start = parseDate("2025-01-01").value();
        const auto march = billingPeriodOf(madrid, 1, parseMonth("2026-03").value(), start, {});
        QCOMPARE(duration_cast<hours>(march->when.length()).count(), 743);
        QCOMPARE(march->days, std::int64_t(31));
        const auto clipped
            = billingPeriodOf(madrid, 15, parseMonth("2026-03").value(), parseDate("2026-03-20").value(),
                              parseDate("2026-04-02").value());
        QCOMPARE(formatInstant(clipped->when.start), std::string("2026-03-19T23:00:00Z"));
        QCOMPARE(formatInstant(clipped->when.end), std::string("2026-04-01T22:00:00Z"));
        QCOMPARE(clipped->days, std::int64_t(13));
        QVERIFY(!billingPeriodOf(madrid, 1, parseMonth("2024-12").value(), start, {}).has_value());
    }

    // The months of a contract follow one another without gap or overlap, in every zone and on every billing
    // day.
    void monthsJoin()
    {
        const LocalDate start = parseDate("1971-01-01").value();
        for (const char *name :
             {"America/Denver", "Pacific/Apia", "America/Sao_Paulo", "Asia/Gaza", "Africa/Cairo"}) {
            const Zone zone = Zone::named(name).value();
            for (const int day : {1, 15, 28}) {
                Month month{year(1971) / February};
                Instant expected = billingPeriodOf(zone, day, month, start, {})->when.start;
                for (int i = 0; i < 12 * 60; ++i, month = month.next()) {
                    const Interval period = billingPeriodOf(zone, day, month, start, {})->when;
                    QVERIFY(period.start == expected);
                    expected = period.end;
                }
            }
        }
    }

    void businessTime()
    {
        BusinessHours nineToFive;
        nineToFive.rows = {{{Monday, Tuesday, Wednesday, Thursday, Friday}, hours(9), hours(17)}};
        const auto calendar = BusinessCalendar::make(nineToFive, Zone()).value();
        // Friday 16:00 -> Monday 16:00; Saturday -> Monday 17:00 (docs/rules.md, section 8).
        QCOMPARE(formatInstant(*calendar.afterDays(at("2026-03-06T16:00:00Z"), 1)),
                 std::string("2026-03-09T16:00:00Z"));
        QCOMPARE(formatInstant(*calendar.afterDays(at("2026-03-07T12:00:00Z"), 1)),
                 std::string("2026-03-09T17:00:00Z"));
        QCOMPARE(formatInstant(*calendar.afterDays(at("2026-03-09T09:00:00Z"), 2)),
                 std::string("2026-03-10T17:00:00Z"));
        nineToFive.holidays = {parseDate("2026-03-09").value()};
        const auto holiday = BusinessCalendar::make(nineToFive, Zone()).value();
        QCOMPARE(formatInstant(*holiday.afterDays(at("2026-03-06T16:00:00Z"), 1)),
                 std::string("2026-03-10T16:00:00Z"));
        nineToFive.rows = {};
        QVERIFY(!BusinessCalendar::make(nineToFive, Zone()).value().afterDays(at("2026-03-06T16:00:00Z"), 1));
    }
};

MAKEGOOD_TEST(TimeTest)

} // namespace t_time

#include "t_time.moc"
