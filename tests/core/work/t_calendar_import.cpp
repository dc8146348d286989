// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar messages as they come one after the other: parts of a series, and old ones after new ones.
#include <QTest>

#include "feeds/ical_reader.h"
#include "rich_case.h"
#include "store/window_rows.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_calendar_import
{

using namespace makegood::store;
using namespace makegood::feeds;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"r.kim", sys_days(2026y / November / 1)};
const Interval year2026{sys_days(2026y / January / 1), sys_days(2027y / January / 1)};

// One event of the series `w`, with its version.
QByteArray vevent(int sequence, const char *stamp, const QByteArray &lines)
{
    return "BEGIN:VEVENT\nUID:w\nSEQUENCE:" + QByteArray::number(sequence) + "\nDTSTAMP:" + stamp + '\n'
        + lines + "END:VEVENT\n";
}

const char *const sundays = "DTSTART:20260301T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4\n";
const char *const january = "20260101T000000Z";
const char *const february = "20260201T000000Z";
const char *const march = "20260301T000000Z";

} // namespace

class CalendarImportTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    StoreSummary import(const QByteArray &events)
    {
        const auto calendar = readCalendarContents(
            ("BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n").toStdString(), "maintenance.ics",
            Zone(), year2026);
        if (!calendar || !calendar->refused.empty()) {
            const Errors errors = calendar ? calendar->refused : calendar.error();
            QTest::qFail(errors.front().text().c_str(), __FILE__, __LINE__);
            return {};
        }
        m_changes.clear();
        return m_workspace->evidence()
            .importCalendars({{"c", calendar->windows, calendar->events}}, actor, {}, &m_changes)
            .value();
    }

    // What the store keeps, all of it.
    CalendarState state() { return readCalendarState(*database(), "c", {"w", "x"}).value(); }

    std::vector<CalendarChange> undone() const
    {
        std::vector<CalendarChange> out;
        for (const CalendarChange &change : m_changes)
            out.push_back(change.undone());
        return out;
    }

    Expected<void> edit(const MaintenanceWindow &before, const MaintenanceWindow &after)
    {
        return m_workspace->evidence().saveReview("c", {{}, {}, {}, {{before, after}}}, actor, "because");
    }

    // Day and hour of each stored window, with its length where it is not an hour.
    QByteArray stored()
    {
        QByteArray out;
        const auto windows = m_workspace->contracts().load("c").value().evidence.windows;
        for (const MaintenanceWindow &w : windows) {
            out += QByteArray::fromStdString(formatInstant(w.when.start)).mid(5, 8);
            if (w.when.length() != hours(1))
                out += '+' + QByteArray::number(qlonglong(duration_cast<hours>(w.when.length()).count()));
            out += w.status == WindowStatus::Cancelled ? "x " : " ";
        }
        return out.trimmed();
    }

    std::vector<CalendarChange> m_changes; ///< of the last import

private slots:
    void initTestCase_data() { eachEngine(); }
    void init()
    {
        createWorkspace();
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
        import(vevent(0, january, sundays));
        QCOMPARE(stored(), QByteArray("03-01T09 03-08T09 03-15T09 03-22T09"));
    }
    void cleanup() { m_workspace.reset(); }

    void oneInstanceTouchesThatInstanceAlone()
    {
        import(
            vevent(1, february, "RECURRENCE-ID:20260308T090000Z\nDTSTART:20260309T100000Z\nDURATION:PT2H\n"));
        QCOMPARE(stored(), QByteArray("03-01T09 03-09T10+2 03-15T09 03-22T09"));
        // Again, and again moved: named by where the series has it.
        import(vevent(2, march, "RECURRENCE-ID:20260308T090000Z\nDTSTART:20260310T100000Z\nDURATION:PT1H\n"));
        QCOMPARE(stored(), QByteArray("03-01T09 03-10T10 03-15T09 03-22T09"));
    }

    void oneCancellationTouchesThatInstanceAlone()
    {
        import(vevent(1, february, "RECURRENCE-ID:20260315T090000Z\nSTATUS:CANCELLED\n"));
        QCOMPARE(stored(), QByteArray("03-01T09 03-08T09 03-15T09x 03-22T09"));
        import("METHOD:CANCEL\n" + vevent(1, february, "RECURRENCE-ID:20260322T090000Z\n"));
        QCOMPARE(stored(), QByteArray("03-01T09 03-08T09 03-15T09x 03-22T09x"));
    }

    void theWholeSeriesIsCancelledWithoutTimes()
    {
        import("METHOD:CANCEL\n" + vevent(1, february, ""));
        QCOMPARE(stored(), QByteArray("03-01T09x 03-08T09x 03-15T09x 03-22T09x"));
    }

    void anOlderMessageChangesNothing()
    {
        import(vevent(2, march, "DTSTART:20260301T110000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2\n"));
        QCOMPARE(stored(), QByteArray("03-01T11 03-08T11"));
        import(vevent(1, march, "DTSTART:20260301T120000Z\nDURATION:PT1H\n")); // lower SEQUENCE
        import(
            vevent(2, february, "DTSTART:20260301T120000Z\nDURATION:PT1H\n")); // same SEQUENCE, older DTSTAMP
        import(vevent(0, january, sundays));
        import("METHOD:CANCEL\n" + vevent(1, february, ""));
        QCOMPARE(stored(), QByteArray("03-01T11 03-08T11"));
        import(vevent(2, march, "DTSTART:20260301T120000Z\nDURATION:PT1H\n")); // the same version
        QCOMPARE(stored(), QByteArray("03-01T12"));
    }

    void anOlderMessageAboutAnInstanceChangesNothing()
    {
        const QByteArray moved = "RECURRENCE-ID:20260308T090000Z\nDTSTART:20260309T100000Z\nDURATION:PT1H\n";
        import(vevent(2, march, moved));
        import(vevent(1, february, "RECURRENCE-ID:20260308T090000Z\nSTATUS:CANCELLED\n"));
        QCOMPARE(stored(), QByteArray("03-01T09 03-09T10 03-15T09 03-22T09"));
        // The series as it was before the instance was moved.
        import(vevent(0, january, sundays));
        QCOMPARE(stored(), QByteArray("03-01T09 03-09T10 03-15T09 03-22T09"));
        // A later word about the whole series.
        import(vevent(3, "20260401T000000Z", sundays));
        QCOMPARE(stored(), QByteArray("03-01T09 03-08T09 03-15T09 03-22T09"));
        import(vevent(2, march, moved));
        QCOMPARE(stored(), QByteArray("03-01T09 03-08T09 03-15T09 03-22T09"));
    }

    // The series was read again later and says the same: the message about its instance still counts.
    void theStampAloneChangesNothing()
    {
        const auto count = m_workspace->journal().head().value().count;
        QVERIFY(!import(vevent(0, february, sundays)).changedAnything());
        QVERIFY(!import(vevent(0, march, sundays)).changedAnything());
        QCOMPARE(m_workspace->journal().head().value().count, count);
        // But it is the newer one from now on.
        QCOMPARE(import(vevent(0, february, "DTSTART:20260301T090000Z\nDURATION:PT3H\n")).eventsOutdated,
                 std::uint64_t(1));
        QCOMPARE(stored(), QByteArray("03-01T09 03-08T09 03-15T09 03-22T09"));
    }

    void aDateNamesTheInstanceOfThatDay()
    {
        import(vevent(1, february, "RECURRENCE-ID;VALUE=DATE:20260315\nSTATUS:CANCELLED\n"));
        import(vevent(1, february,
                      "RECURRENCE-ID;VALUE=DATE:20260322\nDTSTART:20260323T090000Z\nDURATION:PT1H\n"));
        QCOMPARE(stored(), QByteArray("03-01T09 03-08T09 03-15T09x 03-23T09"));
        import(vevent(2, march, "RECURRENCE-ID:20260322T090000Z\nDTSTART:20260324T090000Z\nDURATION:PT1H\n"));
        QCOMPARE(stored(), QByteArray("03-01T09 03-08T09 03-15T09x 03-24T09"));
    }

    void aSeriesThatEndsTakesItsInstancesAway()
    {
        import(vevent(1, february, "DTSTART:20260301T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2\n"));
        QCOMPARE(stored(), QByteArray("03-01T09 03-08T09"));
        // Not a window left, and no other UID touched.
        import(vevent(2, march, "DTSTART:20260301T090000Z\nDURATION:PT1H\nEXDATE:20260301T090000Z\n")
               + "BEGIN:VEVENT\nUID:x\nDTSTART:20260401T000000Z\nDURATION:PT1H\nEND:VEVENT\n");
        QCOMPARE(stored(), QByteArray("04-01T00"));
    }

    // An instance edited here stays as edited, whatever message comes about it or about others.
    void whatWasEditedHereStays()
    {
        const auto windows = m_workspace->contracts().load("c").value().evidence.windows;
        MaintenanceWindow mine = windows.at(1);
        mine.when = {mine.when.start + hours(3), mine.when.end + hours(4)};
        GOOD(edit(windows.at(1), mine));
        import(vevent(1, february, "RECURRENCE-ID:20260315T090000Z\nSTATUS:CANCELLED\n"));
        QCOMPARE(stored(), QByteArray("03-01T09 03-08T12+2 03-15T09x 03-22T09"));
        QCOMPARE(import(vevent(1, february,
                               "RECURRENCE-ID:20260308T090000Z\nDTSTART:20260310T090000Z\nDURATION:PT1H\n"))
                     .windowsKept,
                 std::uint64_t(1));
        QCOMPARE(stored(), QByteArray("03-01T09 03-08T12+2 03-15T09x 03-22T09"));
        // Taken back to what the calendar says by now.
        QCOMPARE(state().edited.size(), std::size_t(1));
        GOOD(edit(mine, state().edited.front().original));
        QCOMPARE(stored(), QByteArray("03-01T09 03-10T09 03-15T09x 03-22T09"));
        QVERIFY(state().edited.empty());
    }

    void undoRestoresTheExactState()
    {
        const auto windows = m_workspace->contracts().load("c").value().evidence.windows;
        MaintenanceWindow mine = windows.at(1);
        mine.when.end += hours(1);
        GOOD(edit(windows.at(1), mine));
        import(
            vevent(1, february, "RECURRENCE-ID:20260315T090000Z\nDTSTART:20260316T090000Z\nDURATION:PT1H\n"));
        const CalendarState before = state();
        for (const QByteArray &message :
             {vevent(2, march, "RECURRENCE-ID:20260315T090000Z\nSTATUS:CANCELLED\n"),
              vevent(2, march, "DTSTART:20260301T110000Z\nDURATION:PT1H\n"),
              vevent(2, march, sundays)
                  + "BEGIN:VEVENT\nUID:x\nDTSTART:20260401T000000Z\nDURATION:PT1H\nEND:VEVENT\n",
              vevent(2, march,
                     "RECURRENCE-ID:20260308T090000Z\nDTSTART:20260310T090000Z\nDURATION:PT1H\n")}) {
            import(message);
            const CalendarState after = state();
            QVERIFY(after != before);
            GOOD(m_workspace->evidence().changeCalendars(undone(), actor, "taken back"));
            QVERIFY(state() == before);
            QVERIFY(m_workspace->journal().all().value().back().payload.find("taken back")
                    != std::string::npos);
            GOOD(m_workspace->evidence().changeCalendars(m_changes, actor, "again"));
            QVERIFY(state() == after);
            GOOD(m_workspace->evidence().changeCalendars(undone(), actor, "taken back"));
            QVERIFY(state() == before);
        }
        GOOD(m_workspace->upkeep().checkIntegrity());
        // Somebody else was faster.
        import(vevent(2, march, sundays));
        const auto late = undone();
        import(vevent(3, march, "DTSTART:20260301T110000Z\nDURATION:PT1H\n"));
        const CalendarState theirs = state();
        REFUSED(m_workspace->evidence().changeCalendars(late, actor, "taken back"), "somebody else");
        QVERIFY(state() == theirs);
    }
};

MAKEGOOD_TEST(CalendarImportTest)

} // namespace t_calendar_import

#include "t_calendar_import.moc"
