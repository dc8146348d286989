// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include "feeds/ical_reader.h"
#include "support/test_program.h"

namespace t_ical
{

using namespace makegood::feeds;
using namespace std::chrono;

namespace
{

const Interval year2026{sys_days(2026y / January / 1), sys_days(2027y / January / 1)};

Zone denver()
{
    return *Zone::named("America/Denver");
}

// An event needs an id and a stamp; the rest is what a row is about.
QByteArray vevent(const QByteArray &lines, const char *uid = "w")
{
    return QByteArray("BEGIN:VEVENT\nUID:") + uid + "\nDTSTAMP:20260101T000000Z\n" + lines + "END:VEVENT\n";
}

QByteArray calendar(const QByteArray &content)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\n" + content + "END:VCALENDAR\n";
}

Checked<std::vector<MaintenanceWindow>> read(const QByteArray &text, const Interval &horizon = year2026)
{
    return readCalendar(text.toStdString(), "maintenance.ics", denver(), horizon);
}

// `start/end status` of each window, one a line; or the first error.
QByteArray shown(const Checked<std::vector<MaintenanceWindow>> &windows)
{
    if (!windows)
        return QByteArray::fromStdString(windows.error().front().text());
    QByteArray out;
    for (const MaintenanceWindow &w : *windows) {
        out += formatInstant(w.when.start) + '/' + formatInstant(w.when.end);
        out += w.status == WindowStatus::Cancelled ? " cancelled" : "";
        out += w.status == WindowStatus::Tentative ? " tentative" : "";
        out += '\n';
    }
    return out;
}

MaintenanceWindow only(const QByteArray &lines)
{
    const auto windows = read(calendar(vevent("DTSTART:20260301T000000Z\nDURATION:PT1H\n" + lines)));
    return windows && windows->size() == 1 ? windows->front() : MaintenanceWindow{};
}

} // namespace

class TestIcal : public QObject
{
    Q_OBJECT

private slots:
    // Debian's libical puts this series an hour late after the change of March 2026.
    void weeklyThroughDaylightSaving()
    {
        QFile file(QStringLiteral(MAKEGOOD_SOURCE_DIR "/tests/cases/05-maintenance/maintenance.ics"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto windows = read(file.readAll());
        QVERIFY(windows.has_value());
        QByteArray starts;
        for (const MaintenanceWindow &w : *windows)
            if (w.uid == "weekly") {
                starts += formatInstant(w.when.start) + ' ';
                QCOMPARE(w.when.length(), Duration(minutes(45)));
            }
        QCOMPARE(starts,
                 QByteArray("2026-03-01T09:30:00Z 2026-03-08T09:30:00Z 2026-03-15T08:30:00Z "
                            "2026-03-29T08:30:00Z "));
        QCOMPARE(windows->size(), std::size_t(11));
    }

    void expansions_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &lines, const char *expected) {
            QTest::newRow(name) << calendar(lines.startsWith("BEGIN") ? lines : vevent(lines))
                                << QByteArray(expected);
        };
        row("UTC", "DTSTART:20260301T000000Z\nDTEND:20260301T010000Z\n",
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n");
        row("floating is in the contract's zone", "DTSTART:20260301T000000\nDTEND:20260301T010000\n",
            "2026-03-01T07:00:00Z/2026-03-01T08:00:00Z\n");
        row("a date is a local day", "DTSTART;VALUE=DATE:20260308\n",
            "2026-03-08T07:00:00Z/2026-03-09T06:00:00Z\n");
        row("the end of dates is exclusive", "DTSTART;VALUE=DATE:20260308\nDTEND;VALUE=DATE:20260310\n",
            "2026-03-08T07:00:00Z/2026-03-10T06:00:00Z\n");
        row("no end takes no time", "DTSTART:20260301T000000Z\n", "");
        row("a local time that comes twice is the first",
            "DTSTART;TZID=America/Denver:20261101T013000\nDURATION:PT30M\n",
            "2026-11-01T07:30:00Z/2026-11-01T08:00:00Z\n");
        row("a day of a DURATION is a local day", "DTSTART:20260307T120000\nDURATION:P1DT1H\n",
            "2026-03-07T19:00:00Z/2026-03-08T19:00:00Z\n");
        row("hours of a DURATION are exact", "DTSTART:20260307T120000\nDURATION:PT25H\n",
            "2026-03-07T19:00:00Z/2026-03-08T20:00:00Z\n");
        row("DTEND keeps its exact distance",
            "DTSTART:20260228T220000\nDTEND:20260301T040000\nRRULE:FREQ=WEEKLY;COUNT=2\n",
            "2026-03-01T05:00:00Z/2026-03-01T11:00:00Z\n2026-03-08T05:00:00Z/2026-03-08T11:00:00Z\n");
        row("dates that recur stay whole days",
            "DTSTART;VALUE=DATE:20260301\nDTEND;VALUE=DATE:20260302\nRRULE:FREQ=WEEKLY;COUNT=2\n",
            "2026-03-01T07:00:00Z/2026-03-02T07:00:00Z\n2026-03-08T07:00:00Z/2026-03-09T06:00:00Z\n");
        row("UNTIL in UTC counts its own instant",
            "DTSTART:20260301T000000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20260303T070000Z\n",
            "2026-03-01T07:00:00Z/2026-03-01T08:00:00Z\n2026-03-02T07:00:00Z/2026-03-02T08:00:00Z\n"
            "2026-03-03T07:00:00Z/2026-03-03T08:00:00Z\n");
        row("UNTIL as a local time",
            "DTSTART:20260301T000000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20260302T000000\n",
            "2026-03-01T07:00:00Z/2026-03-01T08:00:00Z\n2026-03-02T07:00:00Z/2026-03-02T08:00:00Z\n");
        row("UNTIL as a date means all of it",
            "DTSTART:20260301T230000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20260302\n",
            "2026-03-02T06:00:00Z/2026-03-02T07:00:00Z\n2026-03-03T06:00:00Z/2026-03-03T07:00:00Z\n");
        row("DTSTART is the first of COUNT also beside the rule",
            "DTSTART:20260303T000000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=SU;COUNT=2\n",
            "2026-03-03T00:00:00Z/2026-03-03T01:00:00Z\n2026-03-08T00:00:00Z/2026-03-08T01:00:00Z\n");
        row("last Sunday of each month",
            "DTSTART:20260125T000000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=-1SU;COUNT=3\n",
            "2026-01-25T00:00:00Z/2026-01-25T01:00:00Z\n2026-02-22T00:00:00Z/2026-02-22T01:00:00Z\n"
            "2026-03-29T00:00:00Z/2026-03-29T01:00:00Z\n");
        row("a day that some months lack",
            "DTSTART:20260131T000000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;COUNT=2\n",
            "2026-01-31T00:00:00Z/2026-01-31T01:00:00Z\n2026-03-31T00:00:00Z/2026-03-31T01:00:00Z\n");
        row("every four hours",
            "DTSTART:20260301T000000Z\nDURATION:PT1H\nRRULE:FREQ=HOURLY;INTERVAL=4;COUNT=3\n",
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n2026-03-01T04:00:00Z/2026-03-01T05:00:00Z\n"
            "2026-03-01T08:00:00Z/2026-03-01T09:00:00Z\n");
        row("every 20 minutes of one hour",
            "DTSTART:20260301T090000Z\nDURATION:PT1M\nRRULE:FREQ=MINUTELY;INTERVAL=20;BYHOUR=9;COUNT=4\n",
            "2026-03-01T09:00:00Z/2026-03-01T09:01:00Z\n2026-03-01T09:20:00Z/2026-03-01T09:21:00Z\n"
            "2026-03-01T09:40:00Z/2026-03-01T09:41:00Z\n2026-03-02T09:00:00Z/2026-03-02T09:01:00Z\n");
        row("the last of two minutes of some hours on Sundays",
            "DTSTART:20260301T090500Z\nDURATION:PT1M\n"
            "RRULE:FREQ=HOURLY;BYMINUTE=5,10;BYSETPOS=-1;BYHOUR=9,11;BYDAY=SU;UNTIL=20260308T091000Z\n",
            "2026-03-01T09:05:00Z/2026-03-01T09:06:00Z\n2026-03-01T09:10:00Z/2026-03-01T09:11:00Z\n"
            "2026-03-01T11:10:00Z/2026-03-01T11:11:00Z\n2026-03-08T09:10:00Z/2026-03-08T09:11:00Z\n");
        row("several EXDATE in several properties, one in another zone",
            "DTSTART:20260301T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=5\n"
            "EXDATE:20260302T000000Z,20260303T000000Z\nEXDATE;TZID=America/Denver:20260303T170000\n",
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n2026-03-05T00:00:00Z/2026-03-05T01:00:00Z\n");
        row("EXDATE as a date takes the local day",
            "DTSTART:20260301T230000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE;VALUE=DATE:20260301\n",
            "2026-03-03T06:00:00Z/2026-03-03T07:00:00Z\n");
        row("RDATE adds, and what is there already only once",
            "DTSTART:20260301T000000Z\nDURATION:PT1H\nRDATE:20260301T000000Z,20260401T000000Z\n",
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n2026-04-01T00:00:00Z/2026-04-01T01:00:00Z\n");
        row("RDATE periods have their own length",
            "DTSTART:20260301T000000Z\nDURATION:PT1H\n"
            "RDATE;VALUE=PERIOD:20260401T000000Z/PT3H,20260402T000000Z/20260402T020000Z\n",
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n2026-04-01T00:00:00Z/2026-04-01T03:00:00Z\n"
            "2026-04-02T00:00:00Z/2026-04-02T02:00:00Z\n");
        row("an instance that only reaches into the time read counts",
            "DTSTART:20251231T230000Z\nDURATION:PT2H\n", "2025-12-31T23:00:00Z/2026-01-01T01:00:00Z\n");
        row("one that ends where it begins does not", "DTSTART:20251231T230000Z\nDURATION:PT1H\n", "");
        row("an endless series ends with the time read",
            "DTSTART:20100101T000000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY\n",
            "2026-01-01T00:00:00Z/2026-01-01T01:00:00Z\n");
        row("tentative", "DTSTART:20260301T000000Z\nDURATION:PT1H\nSTATUS:TENTATIVE\n",
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z tentative\n");
        row("the status of MAINTNOTE where there is no other",
            "DTSTART:20260301T000000Z\nDURATION:PT1H\nX-MAINTNOTE-STATUS:CANCELLED\n",
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z cancelled\n");
        row("STATUS counts before MAINTNOTE's",
            "DTSTART:20260301T000000Z\nDURATION:PT1H\nX-MAINTNOTE-STATUS:CANCELLED\nSTATUS:CONFIRMED\n",
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n");

        const QByteArray weekly = "DTSTART:20260301T000000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3\n";
        row("an override moves its instance",
            vevent(weekly)
                + vevent("RECURRENCE-ID:20260308T000000Z\nDTSTART:20260309T050000Z\nDURATION:PT2H\n"),
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n2026-03-09T05:00:00Z/2026-03-09T07:00:00Z\n"
            "2026-03-15T00:00:00Z/2026-03-15T01:00:00Z\n");
        row("an override may stand first and name the instant in another zone",
            vevent("RECURRENCE-ID;TZID=America/Denver:20260307T170000\nDTSTART:20270309T050000Z\n"
                   "DURATION:PT2H\n")
                + vevent(weekly),
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n2026-03-15T00:00:00Z/2026-03-15T01:00:00Z\n");
        row("an override may move where another instance is",
            vevent(weekly)
                + vevent("RECURRENCE-ID:20260308T000000Z\nDTSTART:20260315T000000Z\nDURATION:PT2H\n"),
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n2026-03-15T00:00:00Z/2026-03-15T01:00:00Z\n"
            "2026-03-15T00:00:00Z/2026-03-15T02:00:00Z\n");
        row("an override moves into the time read",
            vevent("DTSTART:20250101T000000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2\n")
                + vevent("RECURRENCE-ID:20250108T000000Z\nDTSTART:20260315T000000Z\nDURATION:PT2H\n"),
            "2026-03-15T00:00:00Z/2026-03-15T02:00:00Z\n");
        row("an instance is cancelled",
            vevent(weekly)
                + vevent("RECURRENCE-ID:20260308T000000Z\nDTSTART:20260308T000000Z\nDURATION:PT1H\n"
                         "STATUS:CANCELLED\n"),
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n"
            "2026-03-08T00:00:00Z/2026-03-08T01:00:00Z cancelled\n"
            "2026-03-15T00:00:00Z/2026-03-15T01:00:00Z\n");
        row("an override without its series is an instance",
            vevent("RECURRENCE-ID:20260308T000000Z\nDTSTART:20260309T000000Z\nDURATION:PT1H\n"),
            "2026-03-09T00:00:00Z/2026-03-09T01:00:00Z\n");
        row("the highest SEQUENCE counts, wherever it stands",
            vevent("SEQUENCE:2\nDTSTART:20260302T000000Z\nDURATION:PT1H\n")
                + vevent("SEQUENCE:10\nDTSTART:20260303T000000Z\nDURATION:PT1H\n")
                + vevent("SEQUENCE:9\nDTSTART:20260304T000000Z\nDURATION:PT1H\n"),
            "2026-03-03T00:00:00Z/2026-03-03T01:00:00Z\n");
        row("then the latest DTSTAMP",
            "BEGIN:VEVENT\nUID:w\nDTSTAMP:20260103T000000Z\nDTSTART:20260302T000000Z\nDURATION:PT1H\n"
            "END:VEVENT\n"
                + vevent("DTSTART:20260303T000000Z\nDURATION:PT1H\n"),
            "2026-03-02T00:00:00Z/2026-03-02T01:00:00Z\n");
        row("of one override too",
            vevent(weekly)
                + vevent("SEQUENCE:1\nRECURRENCE-ID:20260308T000000Z\nDTSTART:20260310T000000Z\n"
                         "DURATION:PT1H\n")
                + vevent("RECURRENCE-ID:20260308T000000Z\nDTSTART:20260309T000000Z\nDURATION:PT1H\n"),
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n2026-03-10T00:00:00Z/2026-03-10T01:00:00Z\n"
            "2026-03-15T00:00:00Z/2026-03-15T01:00:00Z\n");
        row("METHOD:CANCEL",
            "BEGIN:X-NOTHING\nEND:X-NOTHING\nMETHOD:CANCEL\n"
                + vevent("DTSTART:20260301T000000Z\nDURATION:PT1H\n"),
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z cancelled\n");
        row("a cancellation may leave its times to what it cancels",
            vevent("DTSTART:20260301T000000Z\nDURATION:PT1H\n") + vevent("SEQUENCE:1\nSTATUS:CANCELLED\n"),
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z cancelled\n");
        row("also of one instance",
            vevent(weekly) + vevent("RECURRENCE-ID:20260308T000000Z\nSTATUS:CANCELLED\n"),
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n"
            "2026-03-08T00:00:00Z/2026-03-08T01:00:00Z cancelled\n"
            "2026-03-15T00:00:00Z/2026-03-15T01:00:00Z\n");

        for (const char *tzid :
             {"America/Denver", "\"America/Denver\"", "/freeassociation.sourceforge.net/America/Denver",
              "/citadel.org/20210210_1/America/Denver", "Mountain Standard Time", "\"-07:00\""})
            row(QByteArray("zone ").append(tzid).constData(),
                QByteArray("DTSTART;TZID=") + tzid + ":20260301T000000\nDURATION:PT1H\n",
                "2026-03-01T07:00:00Z/2026-03-01T08:00:00Z\n");
        row("a VTIMEZONE of one offset",
            "BEGIN:VTIMEZONE\nTZID:Office\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
            "TZOFFSETFROM:+0530\nTZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE\n"
                + vevent("DTSTART;TZID=Office:20260301T053000\nDURATION:PT1H\n"),
            "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z\n");
    }

    void expansions()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, expected);
        QCOMPARE(shown(read(content)), expected);
        // The ends of lines as the standard writes them, and folded lines, mean the same.
        QByteArray folded = content;
        folded.replace("\nDTSTART", "\nDTS\n TART").replace("\n", "\r\n");
        QCOMPARE(shown(read(folded)), expected);
    }

    void propertiesOfAWindow()
    {
        const MaintenanceWindow w = only(
            "CATEGORIES:web-1,mail\\, old\nX-MAKEGOOD-SERVICE:web-2,web-1\nSUMMARY:New disks\\; two of\n"
            "  them\nX-MAKEGOOD-NOTIFIED:2026-02-01T10:00:00+02:00\nX-MAKEGOOD-CHANNEL:email\n"
            "X-MAINTNOTE-OBJECT-ID:circuit-7\n");
        QCOMPARE(w.services, (std::vector<std::string>{"web-1", "mail, old", "web-2"}));
        QCOMPARE(w.uid, std::string("w"));
        QCOMPARE(w.summary, std::string("New disks; two of them"));
        QCOMPARE(w.channel, std::optional<std::string>("email"));
        QCOMPARE(w.notifiedAt, std::optional<Instant>(sys_days(2026y / February / 1) + hours(8)));
        QCOMPARE(only("X-MAKEGOOD-NOTIFIED:20260201T080000Z\n").notifiedAt, w.notifiedAt);
        // The stamp of the first version is only a hint and no notice.
        QVERIFY(!only("").notifiedAt.has_value());
        QVERIFY(!only("").channel.has_value());
        QVERIFY(only("").services.empty());
    }

    void whatTheProviderSaysIsKept()
    {
        const MaintenanceWindow w
            = only("X-MAINTNOTE-PROVIDER:example.com\nX-MAINTNOTE-ACCOUNT:137.035999173\n"
                   "X-MAINTNOTE-MAINTENANCE-ID:WorkOrder\\, 31415\nX-MAINTNOTE-IMPACT:OUTAGE\n"
                   "X-MAINTNOTE-OBJECT-ID;X-MAINTNOTE-OBJECT-IMPACT=OUTAGE:circuit-7\n"
                   "X-MAINTNOTE-OBJECT-ID:circuit-8,a\\,b\nX-MAINTNOTE-STATUS:IN-PROCESS\n"
                   "X-MAINTNOTE-ELSE:nothing of ours\n");
        const MaintenanceNote expected{"example.com",      "137.035999173",
                                       "WorkOrder, 31415", {"circuit-7", "circuit-8", "a,b"},
                                       "OUTAGE",           "IN-PROCESS"};
        QVERIFY(w.note == expected);
        QVERIFY(w.status == WindowStatus::Confirmed);
        QVERIFY(w.services.empty()); // the provider's objects are no services of ours
        QVERIFY(!only("X-MAINTNOTE-ELSE:nothing of ours\n").note.has_value());
    }

    // An override replaces its instance wholly: what it does not say is not taken from the series.
    void overrideInheritsNothing()
    {
        const auto windows
            = read(calendar(vevent("DTSTART:20260301T000000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2\n"
                                   "X-MAKEGOOD-CHANNEL:email\nCATEGORIES:web-1\n")
                            + vevent("RECURRENCE-ID:20260308T000000Z\nDTSTART:20260308T010000Z\n"
                                     "DURATION:PT1H\n")));
        QVERIFY(windows.has_value());
        QCOMPARE(windows->size(), std::size_t(2));
        QVERIFY(windows->at(0).channel.has_value());
        QVERIFY(!windows->at(1).channel.has_value());
        QVERIFY(windows->at(1).services.empty());
    }

    void foldsMayCutACharacter()
    {
        const MaintenanceWindow w = only("SUMMARY:Z\xC3\n \xBCrich\n");
        QCOMPARE(w.summary, std::string("Z\xC3\xBCrich"));
    }
};

MAKEGOOD_TEST(TestIcal)

} // namespace t_ical

#include "t_ical.moc"
