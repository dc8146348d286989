// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars made to keep a reader busy, and damaged ones: each ends soon, with windows or with reasons.
#include <random>

#include <QElapsedTimer>
#include <QTest>

#include "feeds/ical_reader.h"
#include "support/test_program.h"

namespace t_ical_bounds
{

using namespace makegood::feeds;
using namespace std::chrono;

namespace
{

const Interval year2026{sys_days(2026y / January / 1), sys_days(2027y / January / 1)};
constexpr qint64 longestMs = 60'000;

Checked<CalendarContents> read(const QByteArray &content)
{
    return readCalendarContents(("BEGIN:VCALENDAR\n" + content + "END:VCALENDAR\n").toStdString(), "c.ics",
                                *Zone::named("America/Denver"), year2026);
}

QByteArray zone(const QByteArray &tzid, const QByteArray &rule)
{
    return "BEGIN:VTIMEZONE\nTZID:" + tzid
        + "\nBEGIN:STANDARD\nDTSTART:19000101T000000\nTZOFFSETFROM:+0100\n"
          "TZOFFSETTO:+0200\nRRULE:"
        + rule + "\nEND:STANDARD\nEND:VTIMEZONE\n";
}

QByteArray eventIn(const QByteArray &tzid, const QByteArray &uid)
{
    return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTART;TZID=" + tzid
        + ":20260301T000000\nDURATION:PT1H\nEND:VEVENT\n";
}

} // namespace

class TestIcalBounds : public QObject
{
    Q_OBJECT

private:
    QElapsedTimer m_clock;

private slots:
    void init() { m_clock.start(); }
    void cleanup()
    {
        QVERIFY2(m_clock.elapsed() < longestMs, QByteArray::number(m_clock.elapsed()).constData());
    }

    void rulesOfZones()
    {
        for (const char *rule : {"FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
                                 "FREQ=DAILY;COUNT=2147483647"}) {
            const auto calendar = read(zone("Z", rule) + eventIn("Z", "w"));
            QVERIFY(calendar.has_value());
            QVERIFY(calendar->windows.size() + calendar->refused.size() == 1);
        }
    }

    void manyZones()
    {
        QByteArray content;
        for (int i = 0; i < 20'000; ++i)
            content += zone("Z" + QByteArray::number(i), "FREQ=YEARLY")
                + eventIn("Z" + QByteArray::number(i), "w");
        const auto calendar = read(content);
        QVERIFY(calendar.has_value());
        QVERIFY(calendar->refused.size() <= 501); // and how many more there are
    }

    void manyBadEvents()
    {
        QByteArray content;
        for (int i = 0; i < 100'000; ++i)
            content += "BEGIN:VEVENT\nUID:" + QByteArray::number(i) + "\nDTSTART:soon\nEND:VEVENT\n";
        const auto calendar = read(content + eventIn("UTC", "good"));
        QVERIFY(calendar.has_value());
        QCOMPARE(calendar->windows.size(), std::size_t(1));
        QCOMPARE(calendar->refused.size(), std::size_t(501));
        QVERIFY(std::any_of(calendar->refused.begin(), calendar->refused.end(), [](const Error &error) {
            return error.allowed.find("99500") != std::string::npos;
        }));
    }

    void manyEventsOfOneUid()
    {
        QByteArray content;
        for (int i = 0; i < 21'000; ++i)
            content += "BEGIN:VEVENT\nUID:w\nDTSTART:20260301T000000Z\nDURATION:PT"
                + QByteArray::number(i + 1) + "S\nEND:VEVENT\n";
        const auto calendar = read(content);
        QVERIFY(calendar.has_value() && calendar->windows.empty());
        QCOMPARE(calendar->refused.size(), std::size_t(1));
        QCOMPARE(calendar->refused.front().key, std::string("UID"));
    }

    void manyInstancesMovedToOneStart()
    {
        QByteArray content = "BEGIN:VEVENT\nUID:w\nDTSTART:20260101T000000Z\nDURATION:PT1M\n"
                             "RRULE:FREQ=HOURLY\nEND:VEVENT\n";
        for (int i = 0; i < 8'000; ++i) {
            const Instant at = year2026.start + hours(i);
            QByteArray id = QByteArray::fromStdString(formatInstant(at)).replace('-', "").replace(':', "");
            content += "BEGIN:VEVENT\nUID:w\nRECURRENCE-ID:" + id + "\nDTSTART:20260301T000000Z\nDURATION:PT"
                + QByteArray::number(i + 1) + "S\nEND:VEVENT\n";
        }
        const auto calendar = read(content);
        QVERIFY(calendar.has_value() && calendar->refused.empty());
        QCOMPARE(calendar->windows.size(), std::size_t(365 * 24));
    }

    void manyDamagedLines()
    {
        QByteArray content;
        for (int i = 0; i < 2'000; ++i)
            content += "BEGIN:VEVENT\nUID:" + QByteArray::number(i) + "\nno line\nEND:VEVENT\n";
        QVERIFY(!read(content).has_value());
    }

    // One bad event hides no other, wherever it is bad; what belongs to it is refused with it.
    void oneBadEventHidesNoOther()
    {
        const QByteArray good = eventIn("UTC", "good");
        for (const QByteArray &bad :
             {QByteArray("BEGIN:VEVENT\nUID:bad\nDTSTART:soon\nEND:VEVENT\n"),
              QByteArray("BEGIN:VEVENT\nUID:bad\nDTSTART:20260301T000000Z\nno line\nEND:VEVENT\n"),
              QByteArray("BEGIN:VEVENT\nUID:bad\nSUMMARY:\xff\nDTSTART:20260301T000000Z\nEND:VEVENT\n"),
              QByteArray("BEGIN:VEVENT\nUID:bad\nDTSTART:20260301T000000Z\nBEGIN:VALARM\n\x01\nEND:"
                         "VALARM\nEND:VEVENT\n"),
              QByteArray("BEGIN:VEVENT\nDTSTART:20260301T000000Z\nEND:VEVENT\n"),
              QByteArray(
                  "BEGIN:VEVENT\nUID:bad\nDTSTART:20260301T000000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n"),
              zone("Z", "FREQ=OFTEN") + eventIn("Z", "bad"), eventIn("Nowhere", "bad")}) {
            const auto calendar = read("BEGIN:VTODO\nEND:VTODO\n" + bad + good);
            QVERIFY2(calendar.has_value(), bad.constData());
            QVERIFY2(calendar->windows.size() == 1 && calendar->windows.front().uid == "good",
                     bad.constData());
            QVERIFY2(calendar->refused.size() == 1 && calendar->refused.front().line > 3, bad.constData());
            QCOMPARE(calendar->refused.front().file, std::string("c.ics"));
            QCOMPARE(calendar->ignored.size(), std::size_t(1));
            QCOMPARE(calendar->ignored.front().line, 2);
            QVERIFY(!readCalendar(("BEGIN:VCALENDAR\n" + bad + good + "END:VCALENDAR\n").toStdString(),
                                  "c.ics", Zone(), year2026));
        }
        // A series of which one override cannot be read would stand where it does not take place.
        const auto series = read(
            "BEGIN:VEVENT\nUID:w\nDTSTART:20260301T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\n"
            "END:VEVENT\nBEGIN:VEVENT\nUID:w\nRECURRENCE-ID:20260302T000000Z\nDTSTART:later\nEND:VEVENT\n"
            + good);
        QVERIFY(series.has_value());
        QCOMPARE(series->windows.size(), std::size_t(1));
        QCOMPARE(series->refused.size(), std::size_t(2));
    }

    void whatIsNoEventIsIgnored()
    {
        const auto calendar = read("BEGIN:VTODO\nEND:VTODO\nBEGIN:X-OWN\nEND:X-OWN\nBEGIN:VTODO\nEND:VTODO\n"
                                   + eventIn("UTC", "w"));
        QCOMPARE(calendar->ignored.size(), std::size_t(2));
        QCOMPARE(calendar->ignored.front().what, std::string("VTODO, 2 times: only events are maintenance"));
        for (const char *method : {"REPLY", "counter", "REFRESH"}) {
            const auto answer = read(QByteArray("METHOD:") + method + '\n' + eventIn("UTC", "w"));
            QVERIFY(answer->windows.empty() && answer->refused.empty());
            QCOMPARE(answer->ignored.size(), std::size_t(1));
        }
        QCOMPARE(read("METHOD:ADD\n" + eventIn("UTC", "w"))->refused.size(), std::size_t(1));
    }

    // Damaged at random places: windows or reasons, never a crash or a hang.
    void damagedAnywhere()
    {
        const QByteArray whole = "X-WR-TIMEZONE:Z\nMETHOD:PUBLISH\n"
            + zone("Z", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU") + eventIn("Z", "a")
            + "BEGIN:VEVENT\nUID:b\nSEQUENCE:2\nDTSTAMP:20260101T000000Z\nDTSTART;VALUE=DATE:20260302\n"
              "DTEND;VALUE=DATE:20260303\nRRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260629T220000Z\n"
              "EXDATE:20260308T230000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:b\nRECURRENCE-ID;TZID=Z:"
              "20260316T000000\n"
              "STATUS:CANCELLED\nEND:VEVENT\n";
        std::minstd_rand random(20261130);
        const char letters[] = "\0\n;:,=\"9TZ\xff-PR ";
        int good = 0;
        for (int round = 0; round < 6000; ++round) {
            QByteArray damaged = whole;
            for (unsigned n = random() % 4 + 1; n > 0; --n) {
                const qsizetype at = static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()));
                if (random() % 3 == 0)
                    damaged.remove(at, static_cast<qsizetype>(random() % 20));
                else
                    damaged[at] = letters[random() % (sizeof letters - 1)];
            }
            const auto calendar = read(damaged);
            good += calendar && calendar->refused.empty() ? 1 : 0;
            QVERIFY(calendar || !calendar.error().empty());
        }
        QVERIFY(good > 100);
    }
};

MAKEGOOD_TEST(TestIcalBounds)

} // namespace t_ical_bounds

#include "t_ical_bounds.moc"
