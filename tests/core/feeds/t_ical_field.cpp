// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars as Outlook, Office 365, Google and others write them.
#include <QTest>
#include <QTimeZone>

#include "feeds/ical_reader.h"
#include "support/test_program.h"

namespace t_ical_field
{

using namespace makegood::feeds;
using namespace std::chrono;

namespace
{

const Interval year2026{sys_days(2026y / January / 1), sys_days(2027y / January / 1)};

QByteArray vevent(const QByteArray &lines, const char *uid = "w")
{
    return QByteArray("BEGIN:VEVENT\nUID:") + uid + "\nDTSTAMP:20260101T000000Z\n" + lines + "END:VEVENT\n";
}

QByteArray calendar(const QByteArray &content)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\n" + content + "END:VCALENDAR\n";
}

// A zone with daylight saving as Outlook defines it: rules since 1601.
QByteArray definition(const QByteArray &tzid, const char *standard, const char *daylight,
                      const char *toStandard, const char *toDaylight)
{
    return "BEGIN:VTIMEZONE\nTZID:" + tzid + "\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:"
        + daylight + "\nTZOFFSETTO:" + standard + "\nRRULE:FREQ=YEARLY;INTERVAL=1;" + toStandard
        + "\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:" + standard
        + "\nTZOFFSETTO:" + daylight + "\nRRULE:FREQ=YEARLY;INTERVAL=1;" + toDaylight
        + "\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
}

QByteArray european(const QByteArray &tzid)
{
    return definition(tzid, "+0100", "+0200", "BYDAY=-1SU;BYMONTH=10", "BYDAY=-1SU;BYMONTH=3");
}

QByteArray hour(int value)
{
    return QByteArray::number(value).rightJustified(2, '0');
}

// The local starts in the contract's zone, and how many hours each lasts; or the first error.
QByteArray localStarts(const QByteArray &text, const char *zoneName)
{
    const Zone zone = *Zone::named(zoneName);
    const auto windows = readCalendar(text.toStdString(), "maintenance.ics", zone, year2026);
    if (!windows)
        return QByteArray::fromStdString(windows.error().front().text());
    QByteArray out;
    for (const MaintenanceWindow &w : *windows) {
        const LocalTime start = zone.toLocal(w.when.start);
        const year_month_day date(floor<days>(start));
        out += hour(static_cast<int>(static_cast<unsigned>(date.month()))) + '-'
            + hour(static_cast<int>(static_cast<unsigned>(date.day())));
        const auto clock = duration_cast<minutes>(start - floor<days>(start));
        if (clock != minutes(0))
            out += 'T' + QByteArray::number(static_cast<qlonglong>(clock.count())) + "min";
        out += w.status == WindowStatus::Cancelled ? "x " : " ";
    }
    return out.trimmed();
}

// `start/end` of each window, or the first error.
QByteArray instants(const QByteArray &text)
{
    const auto windows
        = readCalendar(text.toStdString(), "maintenance.ics", *Zone::named("America/Denver"), year2026);
    if (!windows)
        return QByteArray::fromStdString(windows.error().front().text());
    QByteArray out;
    for (const MaintenanceWindow &w : *windows)
        out += formatInstant(w.when.start) + '/' + formatInstant(w.when.end)
            + (w.status == WindowStatus::Cancelled ? " cancelled " : " ");
    return out.trimmed();
}

} // namespace

class TestIcalField : public QObject
{
    Q_OBJECT

private slots:
    void wholeDaysFollowTheirDates_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("dates");
        const auto row = [](const char *name, const QByteArray &content, const char *dates) {
            QTest::newRow(name) << calendar(content) << QByteArray(dates);
        };
        const QByteArray zone = european("W. Europe Standard Time");
        const QByteArray mondays
            = "DTSTART;VALUE=DATE:20260302\nDTEND;VALUE=DATE:20260303\nRRULE:FREQ=WEEKLY;";
        row("UNTIL is the last midnight in the zone of the file, summer time included",
            zone + vevent(mondays + "UNTIL=20260329T220000Z;BYDAY=MO\n"), "03-02 03-09 03-16 03-23 03-30");
        row("UNTIL east of Greenwich, the file names no zone",
            vevent(mondays + "UNTIL=20260329T220000Z;BYDAY=MO\n"), "03-02 03-09 03-16 03-23 03-30");
        row("UNTIL west of Greenwich, the file names no zone",
            vevent(mondays + "UNTIL=20260316T040000Z;BYDAY=MO\n"), "03-02 03-09 03-16");
        row("UNTIL is the last second of a day in UTC",
            vevent("DTSTART;VALUE=DATE:20260302\nRRULE:FREQ=DAILY;UNTIL=20260304T235959Z\n"),
            "03-02 03-03 03-04");
        row("UNTIL is midnight in UTC",
            zone
                + vevent("DTSTART;VALUE=DATE:20260302\n"
                         "RRULE:FREQ=DAILY;UNTIL=20260304T000000Z\n"),
            "03-02 03-03 03-04");
        row("UNTIL of the calendar's own zone",
            "X-WR-TIMEZONE:Pacific/Auckland\n"
                + vevent("DTSTART;VALUE=DATE:20260302\nRRULE:FREQ=DAILY;UNTIL=20260303T110000Z\n"),
            "03-02 03-03 03-04");
        const QByteArray three = mondays + "COUNT=3\n";
        row("EXDATE in a zone",
            zone + vevent(three + "EXDATE;TZID=W. Europe Standard Time:20260309T000000\n"), "03-02 03-16");
        row("EXDATE in UTC, the zone is in the file", zone + vevent(three + "EXDATE:20260308T230000Z\n"),
            "03-02 03-16");
        row("EXDATE in UTC, the file names no zone", vevent(three + "EXDATE:20260308T230000Z\n"),
            "03-02 03-16");
        row("EXDATE in UTC, west of Greenwich", vevent(three + "EXDATE:20260309T070000Z\n"), "03-02 03-16");
        row("an instance moved, named by a time in a zone",
            zone + vevent(three)
                + vevent("RECURRENCE-ID;TZID=W. Europe Standard Time:20260309T000000\n"
                         "DTSTART;VALUE=DATE:20260310\nDTEND;VALUE=DATE:20260311\n"),
            "03-02 03-10 03-16");
        row("an instance moved, named in UTC",
            zone + vevent(three)
                + vevent("RECURRENCE-ID:20260308T230000Z\nDTSTART;VALUE=DATE:20260310\nDTEND;VALUE=DATE:"
                         "20260311\n"),
            "03-02 03-10 03-16");
        row("an instance cancelled, named in UTC, without times",
            zone + vevent(three) + vevent("RECURRENCE-ID:20260308T230000Z\nSTATUS:CANCELLED\n"),
            "03-02 03-09x 03-16");
        row("RDATE in a zone",
            zone
                + vevent("DTSTART;VALUE=DATE:20260302\nRDATE;TZID=W. Europe Standard Time:"
                         "20260304T000000\n"),
            "03-02 03-04");
    }

    void wholeDaysFollowTheirDates()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, dates);
        for (const char *zone :
             {"America/Denver", "Europe/Berlin", "Pacific/Auckland", "UTC", "Pacific/Honolulu"})
            QCOMPARE(localStarts(content, zone), dates);
    }

    void zonesOfTheFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("expected");
        const auto row
            = [](const char *name, const QByteArray &zone, const QByteArray &tzid, const char *expected) {
                  QTest::newRow(name)
                      << calendar(zone + vevent("DTSTART;TZID=" + tzid + ":20260115T020000\nDURATION:PT1H\n")
                                  + vevent("DTSTART;TZID=" + tzid + ":20260715T020000\nDURATION:PT1H\n", "s"))
                      << QByteArray(expected);
              };
        const char *amsterdam = "2026-01-15T01:00:00Z/2026-01-15T02:00:00Z "
                                "2026-07-15T00:00:00Z/2026-07-15T01:00:00Z";
        row("Customized Time Zone", european("Customized Time Zone"), "Customized Time Zone", amsterdam);
        row("tzone", european("tzone://Microsoft/Custom"), "\"tzone://Microsoft/Custom\"", amsterdam);
        row("display name, its commas escaped in the definition",
            european("(UTC+01:00) Amsterdam\\, Berlin\\, Bern\\, Rome\\, Stockholm\\, Vienna"),
            "\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"", amsterdam);
        row("display name, its commas plain in the definition",
            european("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"),
            "\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"", amsterdam);
        row("GMT with summer time",
            definition("GMT", "+0000", "+0100", "BYDAY=-1SU;BYMONTH=10", "BYDAY=-1SU;BYMONTH=3"), "GMT",
            "2026-01-15T02:00:00Z/2026-01-15T03:00:00Z 2026-07-15T01:00:00Z/2026-07-15T02:00:00Z");
        row("the file's rules and not those of the name", european("America/Denver"), "America/Denver",
            amsterdam);
        row("the other half of the earth",
            definition("Customized", "+1200", "+1300", "BYDAY=1SU;BYMONTH=4", "BYDAY=-1SU;BYMONTH=9"),
            "Customized",
            "2026-01-14T13:00:00Z/2026-01-14T14:00:00Z 2026-07-14T14:00:00Z/2026-07-14T15:00:00Z");
        row("changes listed one by one",
            "BEGIN:VTIMEZONE\nTZID:Listed\nBEGIN:DAYLIGHT\nDTSTART:20250330T020000\nRDATE:20260329T020000\n"
            "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nBEGIN:STANDARD\nDTSTART:20251026T030000\n"
            "RDATE:20261025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n",
            "Listed", amsterdam);
        row("a rule that ended, and one after it",
            "BEGIN:VTIMEZONE\nTZID:Ended\nBEGIN:DAYLIGHT\nDTSTART:20000326T020000\nTZOFFSETFROM:+0100\n"
            "TZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20250330T010000Z\nEND:DAYLIGHT\n"
            "BEGIN:STANDARD\nDTSTART:20001029T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE\n",
            "Ended", "2026-01-15T01:00:00Z/2026-01-15T02:00:00Z 2026-07-15T01:00:00Z/2026-07-15T02:00:00Z");
        row("Microsoft's UTC without a definition", "", "\"tzone://Microsoft/Utc\"",
            "2026-01-15T02:00:00Z/2026-01-15T03:00:00Z 2026-07-15T02:00:00Z/2026-07-15T03:00:00Z");
        row("a name whose definition only reaches to 2025",
            "BEGIN:VTIMEZONE\nTZID:Europe/"
            "Berlin\nBEGIN:DAYLIGHT\nDTSTART:20250330T020000\nTZOFFSETFROM:+0100\n"
            "TZOFFSETTO:+0200\nEND:DAYLIGHT\nBEGIN:STANDARD\nDTSTART:20251026T030000\nTZOFFSETFROM:+0200\n"
            "TZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n",
            "Europe/Berlin", amsterdam);
    }

    void zonesOfTheFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, expected);
        QCOMPARE(instants(content), expected);
    }

    // The instant of each change, to the second, on both sides.
    void theFilesChangeOfTheClock()
    {
        const QByteArray zone = european("Office");
        const auto at = [&](const char *local) {
            return instants(
                       calendar(zone
                                + vevent(QByteArray("DTSTART;TZID=Office:") + local + "\nDURATION:PT1S\n")))
                .left(20);
        };
        QCOMPARE(at("20260329T015959"), QByteArray("2026-03-29T00:59:59Z"));
        QCOMPARE(at("20260329T023000"),
                 QByteArray("2026-03-29T01:30:00Z")); // in the gap: the offset before it
        QCOMPARE(at("20260329T030000"), QByteArray("2026-03-29T01:00:00Z"));
        QCOMPARE(at("20261025T023000"), QByteArray("2026-10-25T00:30:00Z")); // twice: the first
        QCOMPARE(at("20261025T030000"), QByteArray("2026-10-25T02:00:00Z"));
    }

    void namesOfMicrosoft()
    {
        // Every name that Windows knows, as Outlook writes it where it leaves the definition out.
        int seen = 0;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            const QByteArray name = QTimeZone::ianaIdToWindowsId(id);
            if (name.isEmpty())
                continue;
            const Zone zone = *Zone::named(QTimeZone::windowsIdToDefaultIanaId(name).toStdString());
            const Instant at = zone.toInstant(LocalTime(LocalDate(2026y / July / 15)) + hours(2));
            QCOMPARE(instants(calendar(vevent("DTSTART;TZID=" + name + ":20260715T020000\nDURATION:PT1H\n")))
                         .left(20),
                     QByteArray::fromStdString(formatInstant(at)));
            ++seen;
        }
        QVERIFY(seen > 300);
        for (const char *tzid : {"W. Europe Standard Time", "\"W. Europe Standard Time\""})
            QCOMPARE(instants(calendar(
                         vevent(QByteArray("DTSTART;TZID=") + tzid + ":20260715T020000\nDURATION:PT1H\n"))),
                     QByteArray("2026-07-15T00:00:00Z/2026-07-15T01:00:00Z"));
    }

    void eventsOfOneUidThatAreNoVersionsAllCount()
    {
        QCOMPARE(instants(calendar(
                     vevent("DTSTART:20260301T000000Z\nDURATION:PT1H\n")
                     + vevent("DTSTART:20260401T000000Z\nDURATION:PT1H\n")
                     + vevent("DTSTART:20260401T000000Z\nDURATION:PT1H\n")
                     + vevent("DTSTART:20260501T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2\n"))),
                 QByteArray(
                     "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z 2026-04-01T00:00:00Z/2026-04-01T01:00:00Z "
                     "2026-05-01T00:00:00Z/2026-05-01T01:00:00Z 2026-05-02T00:00:00Z/2026-05-02T01:00:00Z"));
        // A cancellation of the same version cancels, wherever it stands.
        QCOMPARE(instants(calendar(vevent("STATUS:CANCELLED\nDTSTART:20260301T000000Z\nDURATION:PT1H\n")
                                   + vevent("DTSTART:20260301T000000Z\nDURATION:PT1H\n"))),
                 QByteArray("2026-03-01T00:00:00Z/2026-03-01T01:00:00Z cancelled"));
    }

    void valuesInAnyCase_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("expected");
        const char *once = "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z";
        const auto row = [](const char *name, const char *lines, const QByteArray &expected) {
            QTest::newRow(name) << QByteArray(lines) << expected;
        };
        const QByteArray cancelled = QByteArray(once) + " cancelled";
        row("status", "DTSTART:20260301T000000Z\nDURATION:PT1H\nSTATUS:cancelled\n", cancelled);
        row("status with a blank", "DTSTART:20260301T000000Z\nDURATION:PT1H\nSTATUS:Cancelled \n", cancelled);
        row("status of MAINTNOTE", "DTSTART:20260301T000000Z\nDURATION:PT1H\nX-MAINTNOTE-STATUS:Cancelled\n",
            cancelled);
        row("names", "dtstart:20260301T000000Z\nDuration:PT1H\nstatus:confirmed\n", once);
        row("value type", "DTSTART;value=date:20260301\nDTEND;Value=Date:20260302\n",
            "2026-03-01T07:00:00Z/2026-03-02T07:00:00Z");
        row("value type date-time", "DTSTART;VALUE=date-time:20260301T000000Z\nDURATION:PT1H\n", once);
        row("letters of times", "DTSTART:20260301t000000z\nDURATION:pt1h\n", once);
        row("rule", "DTSTART:20260301T000000Z\nDURATION:PT1H\nRRULE:freq=weekly;count=1;byday=su;wkst=mo\n",
            once);
        row("short steps", "DTSTART:20260301T000000Z\nDURATION:PT1H\nRRULE:Freq=Hourly;Byhour=0;count=1\n",
            once);
        row("periods", "DTSTART:20260301T000000Z\nRDATE;VALUE=period:20260301T000000Z/pt1h\n", once);
    }

    void valuesInAnyCase()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, expected);
        QCOMPARE(instants(calendar(vevent(lines))), expected);
    }

    void theMethodInAnyCase()
    {
        QCOMPARE(instants("begin:vcalendar\nversion:2.0\nmethod:cancel\n"
                          + vevent("DTSTART:20260301T000000Z\nDURATION:PT1H\n") + "end:vcalendar\n"),
                 QByteArray("2026-03-01T00:00:00Z/2026-03-01T01:00:00Z cancelled"));
    }

    void floatingTimesInTheCalendarsZone()
    {
        const QByteArray floating = vevent("DTSTART:20260715T020000\nDURATION:PT1H\n");
        QCOMPARE(instants(calendar("X-WR-TIMEZONE:Europe/Berlin\n" + floating)),
                 QByteArray("2026-07-15T00:00:00Z/2026-07-15T01:00:00Z"));
        QCOMPARE(instants(calendar("X-WR-TIMEZONE:Office\n" + european("Office") + floating)),
                 QByteArray("2026-07-15T00:00:00Z/2026-07-15T01:00:00Z"));
        // Days stay days of the contract.
        QCOMPARE(
            instants(calendar("X-WR-TIMEZONE:Europe/Berlin\n" + vevent("DTSTART;VALUE=DATE:20260715\n"))),
            QByteArray("2026-07-15T06:00:00Z/2026-07-16T06:00:00Z"));
        QVERIFY(instants(calendar("X-WR-TIMEZONE:Nowhere\n" + floating)).contains("X-WR-TIMEZONE"));
        QCOMPARE(instants(calendar("X-WR-TIMEZONE:Nowhere\n"
                                   + vevent("DTSTART:20260301T000000Z\nDURATION:PT1H\n"))),
                 QByteArray("2026-03-01T00:00:00Z/2026-03-01T01:00:00Z"));
    }
};

MAKEGOOD_TEST(TestIcalField)

} // namespace t_ical_field

#include "t_ical_field.moc"
