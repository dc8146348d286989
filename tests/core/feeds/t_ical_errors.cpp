// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include "feeds/ical_reader.h"
#include "support/test_program.h"

namespace t_ical_errors
{

using namespace makegood::feeds;
using namespace std::chrono;

namespace
{

const Interval year2026{sys_days(2026y / January / 1), sys_days(2027y / January / 1)};

Checked<std::vector<MaintenanceWindow>> read(const QByteArray &text)
{
    return readCalendar(text.toStdString(), "maintenance.ics", *Zone::named("America/Denver"), year2026);
}

// Line 4 is the first line of `lines`.
QByteArray withEvent(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:w\n" + lines + "END:VEVENT\nEND:VCALENDAR\n";
}

} // namespace

class TestIcalErrors : public QObject
{
    Q_OBJECT

private slots:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("key");
        const auto text = [](const char *name, const QByteArray &content, int line, const char *key) {
            QTest::newRow(name) << content << line << QByteArray(key);
        };
        const auto row = [&](const char *name, const QByteArray &lines, int line, const char *key) {
            text(name, withEvent(lines), line, key);
        };
        const QByteArray start = "DTSTART:20260301T000000Z\n";
        text("nothing", "", 0, "");
        text("other text", "hello\n", 1, "");
        text("no calendar", "BEGIN:VEVENT\nEND:VEVENT\n", 1, "BEGIN");
        text("outside", "VERSION:2.0\nBEGIN:VCALENDAR\nEND:VCALENDAR\n", 1, "VERSION");
        text("vCalendar of 1996", "BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR\n", 2, "VERSION");
        text("cut off", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:w\nDTSTART:20260301T000000Z\nEND:VEVENT\n", 5,
             "");
        text("closed wrongly", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT\n", 3, "END");
        text("no UID", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260301T000000Z\nEND:VEVENT\nEND:VCALENDAR\n",
             2, "UID");
        row("no start", "DTEND:20260301T000000Z\n", 2, "DTSTART");
        row("two starts", start + start, 5, "DTSTART");
        row("no such day", "DTSTART:20260230T000000Z\n", 4, "DTSTART");
        row("no such hour", "DTSTART:20260301T240000Z\n", 4, "DTSTART");
        row("not a time", "DTSTART:tomorrow\n", 4, "DTSTART");
        row("VALUE that does not fit", "DTSTART;VALUE=DATE:20260301T000000Z\n", 4, "DTSTART");
        row("not a line", "DTSTART\n", 4, "");
        row("open quotation mark", "DTSTART;TZID=\"America:20260301T000000\n", 4, "");
        row("control character", "SUMMARY:a\x01\n" + start, 4, "");
        row("not UTF-8", "SUMMARY:\xff\n" + start, 4, "");
        row("end before start", start + "DTEND:20260228T000000Z\n", 5, "DTEND");
        row("dates end where they begin", "DTSTART:20260301\nDTEND:20260301\n", 5, "DTEND");
        row("end of another kind", start + "DTEND:20260302\n", 5, "DTEND");
        row("end and duration", start + "DTEND:20260302T000000Z\nDURATION:PT1H\n", 5, "DTEND");
        row("negative duration", start + "DURATION:-PT1H\n", 5, "DURATION");
        row("duration without unit", start + "DURATION:PT1\n", 5, "DURATION");
        row("empty duration", start + "DURATION:P\n", 5, "DURATION");
        row("units in the wrong order", start + "DURATION:PT1M1H\n", 5, "DURATION");
        row("hours of a date", "DTSTART:20260301\nDURATION:PT1H\n", 5, "DURATION");
        row("unknown zone", "DTSTART;TZID=Mars/Olympus:20260301T000000\n", 4, "DTSTART TZID");
        row("status", start + "STATUS:MAYBE\n", 5, "STATUS");
        row("two providers", start + "X-MAINTNOTE-PROVIDER:a\nX-MAINTNOTE-PROVIDER:b\n", 6,
            "X-MAINTNOTE-PROVIDER");
        row("status of MAINTNOTE", start + "X-MAINTNOTE-STATUS:MAYBE\n", 5, "X-MAINTNOTE-STATUS");
        row("sequence", start + "SEQUENCE:-1\n", 5, "SEQUENCE");
        row("notice", start + "X-MAKEGOOD-NOTIFIED:2026-03-01T00:00:00\n", 5, "X-MAKEGOOD-NOTIFIED");
        row("one bad EXDATE", start + "RRULE:FREQ=DAILY;COUNT=2\nEXDATE:20260302T000000Z,x\n", 6, "EXDATE");
        row("RDATE of another kind", start + "RDATE:20260302\n", 5, "RDATE");
        row("RDATE without end", start + "RDATE;VALUE=PERIOD:20260302T000000Z\n", 5, "RDATE");
        row("RDATE ends before", start + "RDATE;VALUE=PERIOD:20260302T000000Z/20260301T000000Z\n", 5,
            "RDATE");
        row("EXRULE", start + "EXRULE:FREQ=DAILY\n", 5, "EXRULE");
        row("this and future", start + "RECURRENCE-ID;RANGE=THISANDFUTURE:20260301T000000Z\n", 5,
            "RECURRENCE-ID RANGE");
        row("override that recurs", start + "RECURRENCE-ID:20260301T000000Z\nRRULE:FREQ=DAILY\n", 2, "RRULE");
        row("cancellation of nothing", "STATUS:CANCELLED\n", 2, "DTSTART");
        row("no frequency", start + "RRULE:COUNT=2\n", 5, "RRULE FREQ");
        row("frequency", start + "RRULE:FREQ=OFTEN\n", 5, "RRULE FREQ");
        row("every second", start + "RRULE:FREQ=SECONDLY\n", 2, "RRULE");
        row("every minute", start + "DURATION:PT1S\nRRULE:FREQ=MINUTELY\n", 2, "RRULE");
        row("a first Sunday every hour", start + "RRULE:FREQ=HOURLY;BYDAY=1SU\n", 5, "RRULE");
        row("unknown part", start + "RRULE:FREQ=DAILY;COLOUR=RED\n", 5, "RRULE");
        row("part twice", start + "RRULE:FREQ=DAILY;COUNT=1;COUNT=2\n", 5, "RRULE COUNT");
        row("count and until", start + "RRULE:FREQ=DAILY;COUNT=1;UNTIL=20260401T000000Z\n", 5, "RRULE UNTIL");
        row("count of none", start + "RRULE:FREQ=DAILY;COUNT=0\n", 5, "RRULE COUNT");
        row("interval of none", start + "RRULE:FREQ=DAILY;INTERVAL=0\n", 5, "RRULE INTERVAL");
        row("13th month", start + "RRULE:FREQ=YEARLY;BYMONTH=13\n", 5, "RRULE BYMONTH");
        row("week day", start + "RRULE:FREQ=WEEKLY;BYDAY=MON\n", 5, "RRULE BYDAY");
        row("empty list", start + "RRULE:FREQ=WEEKLY;BYDAY=\n", 5, "RRULE BYDAY");
        row("week of a month", start + "RRULE:FREQ=MONTHLY;BYWEEKNO=3\n", 5, "RRULE");
        row("too many instances", "DTSTART:19000101T000000Z\nDURATION:P36500D\nRRULE:FREQ=DAILY\n", 2,
            "RRULE");
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QByteArray, key);
        const auto windows = read(text);
        QVERIFY(!windows.has_value());
        const Error &error = windows.error().front();
        QVERIFY2(error.line == line && error.key == key.toStdString(), error.text().c_str());
        QCOMPARE(error.file, std::string("maintenance.ics"));
        QVERIFY(!error.what.empty());
        QCOMPARE(windows.error().size(), std::size_t(1));
    }

    void manyErrorsEndTheReading()
    {
        QByteArray events;
        for (int i = 0; i < 100; ++i)
            events += "BEGIN:VEVENT\nUID:w\nEND:VEVENT\n";
        const auto windows = read("BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n");
        QVERIFY(!windows.has_value());
        QCOMPARE(windows.error().size(), std::size_t(20));
    }

    // Rules made to keep a reader busy end soon: refused, or with what they give.
    void hostileRules()
    {
        for (const char *rule :
             {"FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
              "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;INTERVAL=10000",
              "FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,"
              "22,23;BYMINUTE=0,1,2,3;"
              "BYSECOND=0,1,2,3,4,5,6,7,8,9",
              "FREQ=HOURLY", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY;INTERVAL=2;BYMINUTE=31",
              "FREQ=HOURLY;COUNT=2147483647", "FREQ=YEARLY;BYSETPOS=366"}) {
            QElapsedTimer timer;
            timer.start();
            const auto windows = read(
                withEvent(QByteArray("DTSTART:00010101T000000Z\nDURATION:PT1M\nRRULE:") + rule + '\n'));
            qInfo("%s: %lld ms, %s", rule, static_cast<long long>(timer.elapsed()),
                  windows ? "read" : windows.error().front().text().c_str());
            QVERIFY2(timer.elapsed() < 60'000, rule);
        }
    }

    // Wherever a file breaks off, and whatever byte is damaged, the answer is windows or an error.
    void damagedFiles()
    {
        QFile file(QStringLiteral(MAKEGOOD_SOURCE_DIR "/tests/cases/05-maintenance/maintenance.ics"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const qsizetype lastWord = whole.lastIndexOf("END:VCALENDAR") + 13;
        for (qsizetype n = 0; n < whole.size(); ++n) {
            const auto windows = read(whole.left(n));
            QVERIFY2(windows.has_value() == (n >= lastWord), QByteArray::number(n).constData());
        }
        int readable = 0;
        for (qsizetype i = 0; i < whole.size(); ++i)
            for (const char c : {'\0', '\n', ';', ':', '9', '\xff'}) {
                QByteArray damaged = whole;
                damaged[i] = c;
                const auto windows = read(damaged);
                readable += windows.has_value() ? 1 : 0;
                QVERIFY(windows.has_value() || !windows.error().empty());
            }
        QVERIFY(readable > 0);
    }
};

MAKEGOOD_TEST(TestIcalErrors)

} // namespace t_ical_errors

#include "t_ical_errors.moc"
